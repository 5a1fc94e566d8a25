/**
 * Cities, towns and quarters outside Bihar, and other names of districts: place id | how | names | how it is to be read.
 *
 * how: `name` another name of the district, or a city that stands for it; `seat` its headquarters, which stands for it as a
 * town of its own; `town` a town inside it, also one that became a district after the table of places was fixed; `locality` a quarter.
 * «पूर्वी», «पूर्व», «ईस्ट» and the like need one row: see directions.data.ts.
 * `word`, `rare` as in the table of Bihar's blocks; `first`: the likelier of two districts of one name.
 */
export const CITIES = `
# अंडमान और निकोबार
IN-AN/nicobar | name | कार निकोबार
IN-AN/north-middle-andaman | name | उत्तर एवं मध्य अंडमान, उत्तर व मध्य अंडमान, उत्तर मध्य अंडमान, उत्तर और मध्य अंडमान, नॉर्थ एंड मिडिल अंडमान, उत्तरी अंडमान, मध्य अंडमान
IN-AN/north-middle-andaman | seat | मायाबंदर
IN-AN/south-andaman | name | पोर्ट ब्लेयर, पोर्टब्लेयर, श्री विजयपुरम, श्रीविजयपुरम
# आंध्र प्रदेश
IN-AP/anantapur | name | अनंतपुरम, अनंतपुर, अनंथापुर, anantapuramu
IN-AP/anantapur | town | हिंदूपुर, पुट्टपर्थी
IN-AP/chittoor | town | तिरुपति, तिरूपति
IN-AP/east-godavari | town | काकीनाडा, राजमुंदरी, राजामुंदरी, राजमहेंद्रवरम, राजमुंद्री, अमलापुरम
IN-AP/guntur | name | गुन्टूर
IN-AP/guntur | town | अमरावती आंध्र, नरसरावपेट, बापटला, तेनाली
IN-AP/kadapa | name | कडपा, कड़प्पा, वाईएसआर कडप्पा, कडापा, कुडप्पा, वाईएसआर, वाईएसआर कडपा, cuddapah
IN-AP/krishna | seat | मचिलीपट्टनम, मसुलीपट्टनम, मछलीपट्टनम
IN-AP/krishna | town | विजयवाड़ा, बेजवाड़ा, vijayawada
IN-AP/kurnool | name | कर्नूल, कर्नूलु
IN-AP/kurnool | town | नांदयाल, नंदयाल, अदोनी
IN-AP/nellore | name | नेल्लूर, नेल्लौर, नेलोर, एसपीएसआर नेल्लोर, श्री पोट्टी श्रीरामुलु नेल्लोर, पोट्टी श्रीरामुलु नेल्लोर
IN-AP/prakasam | seat | ओंगोल, ओंगोले
IN-AP/srikakulam | name | श्री काकुलम, सिक्काकुलम
IN-AP/visakhapatnam | name | विशाखापट्टनम, विशाखापटनम, विशाखापत्नम, विजाग, वाइजैग, विशाखापट्नम, विशाखा पट्टनम, vizag
IN-AP/visakhapatnam | town | अनकापल्ली
IN-AP/vizianagaram | name | विजयानगरम
IN-AP/west-godavari | name | पश्चिम गोदावरी
IN-AP/west-godavari | town | एलुरु, एलुरू, भीमावरम
# अरुणाचल प्रदेश
IN-AR/anjaw | name | अन्जाव, अंजॉ, अंजौ
IN-AR/central-siang | name | सियांग
IN-AR/dibang-valley | name | दिबांग वैली, दिबांग, डिबांग वैली, डिबांग घाटी, डिबांग, अपर दिबांग घाटी
IN-AR/east-kameng | name | पूर्वी कमेंग, पूर्वी केमांग
IN-AR/east-kameng | seat | सेप्पा
IN-AR/east-siang | seat | पासीघाट
IN-AR/kra-daadi | name | क्रा डाडी, क्रादादी
IN-AR/kurung-kumey | name | कुरुंग कुमेय, कुरुंगकुमे, कुरूंग कुमे, कुरुंग कुमी
IN-AR/lepa-rada | name | लेपारादा, लेपा रादा, लेपाराडा
IN-AR/lohit | seat | तेजू | word
IN-AR/longding | name | लॉन्गडिंग, लांगडिंग
IN-AR/lower-dibang-valley | name | लोअर दिबांग वैली, लोअर डिबांग वैली, लोअर डिबांग घाटी
IN-AR/lower-dibang-valley | seat | रोइंग | word
IN-AR/lower-subansiri | name | लोअर सुबानसिरी
IN-AR/lower-subansiri | seat | जीरो वैली, जाइरो
IN-AR/pakke-kessang | name | पाक्के केसांग, पक्के केसंग, पक्के कसांग
IN-AR/papum-pare | name | पापुमपारे, पपुम पारे, पापुमपरे
IN-AR/papum-pare | town | ईटानगर, इटानगर, नाहरलागुन, नाहरलगुन, itanagar
IN-AR/shi-yomi | name | शी योमी, शियोमी
IN-AR/tawang | name | तावांग
IN-AR/tirap | name | तिराप
IN-AR/tirap | seat | खोंसा
IN-AR/upper-siang | seat | यिंगकिओंग
IN-AR/upper-subansiri | name | अपर सुबानसिरी
IN-AR/upper-subansiri | seat | दापोरिजो
IN-AR/west-kameng | name | पश्चिमी केमांग, पश्चिमी कमेंग
IN-AR/west-kameng | seat | बोमडिला
# असम
IN-AS/bajali | name | बाजाली
IN-AS/baksa | name | बाक्सा
IN-AS/baksa | seat | मुशलपुर
IN-AS/biswanath | name | विश्वनाथ चाराली, बिश्वनाथ चाराली, विश्वनाथ चारिआली
IN-AS/biswanath | name | विश्वनाथ | word
IN-AS/bongaigaon | name | बोंगईगांव
IN-AS/cachar | name | काछार
IN-AS/cachar | name | कचार | rare
IN-AS/cachar | seat | सिलचर, सिल्चर, silchar
IN-AS/charaideo | name | चराइदेउ, चारैदेव
IN-AS/charaideo | seat | सोनारी | rare
IN-AS/chirang | seat | काजलगांव
IN-AS/darrang | name | दरांग, दर्रांग, दररंग, दर्रंग
IN-AS/darrang | seat | मंगलदै, मंगलदोई, मंगलदई
IN-AS/dhubri | name | धुबड़ी, धूबरी, धुब्री
IN-AS/dibrugarh | name | डिब्रुगढ़
IN-AS/dima-hasao | name | दिमा हसाओ, डिमा हसाओ, दिमा हसाव, डीमा हसाओ, दीमा हसौ
IN-AS/dima-hasao | seat | हाफलोंग, हाफलांग
IN-AS/goalpara | name | गोलपाड़ा, गोआलपाड़ा
IN-AS/hailakandi | name | हाइलाकांडी, हाइलाकांदी
IN-AS/hojai | name | होजई, होजाइ
IN-AS/kamrup | name | कामरूप ग्रामीण, कामरुप
IN-AS/kamrup-metropolitan | name | गुवाहाटी, गोवाहाटी, कामरूप महानगर, कामरूप मेट्रोपॉलिटन, कामरूप एम, गौहाटी, कामरुप मेट्रो, कामरूप मेट्रोपोलिटन, कामरूप महानगरीय, guwahati
IN-AS/karbi-anglong | name | कार्बी आंगलांग, कार्बी अंगलोंग, कार्बी आंग्लोंग, कार्बी एंगलोंग, पूर्वी कार्बी आंगलोंग
IN-AS/karbi-anglong | seat | दीफू, डिफू
IN-AS/karimganj | name | श्रीभूमि
IN-AS/nagaon | name | नागांव, नगाव, नोगांव, नौगांव
IN-AS/sivasagar | name | सिबसागर
IN-AS/sonitpur | name | सोनितपुर
IN-AS/sonitpur | town | तेजपुर
IN-AS/south-salmara-mankachar | name | दक्षिण सालमारा, दक्षिण सलमारा, दक्षिण सलमारा मनकाचर, दक्षिण सालमारा मानकाचर, मनकाचर, मानकाचर
IN-AS/south-salmara-mankachar | seat | हाटसिंगिमारी
IN-AS/udalguri | name | उदलगुरी, ओदालगुड़ी
IN-AS/udalguri | town | तामुलपुर
IN-AS/west-karbi-anglong | name | पश्चिमी कार्बी आंगलांग, पश्चिमी कार्बी अंगलोंग
# छत्तीसगढ़
IN-CG/balod | name | बलोद
IN-CG/baloda-bazar | name | बलौदा बाजार, बलोदा बाजार, बलौदाबाजार-भाटापारा
IN-CG/baloda-bazar | town | भाटापारा
IN-CG/balrampur | name | बलरामपुर-रामानुजगंज
IN-CG/balrampur | town | रामानुजगंज
IN-CG/bastar | seat | जगदलपुर
IN-CG/dantewada | name | दक्षिण बस्तर
IN-CG/dhamtari | name | धमतारी
IN-CG/durg | name | दुर्ग-भिलाई, भिलाई-दुर्ग
IN-CG/durg | town | भिलाई, भिलाईनगर
IN-CG/gariaband | name | गरिआबंद
IN-CG/gaurela-pendra-marwahi | name | जीपीएम, गौरेला, पेंड्रा, मरवाही, पेंड्रा रोड, पेंड्रा-गौरेला-मरवाही
IN-CG/janjgir-champa | name | जांजगीर
IN-CG/janjgir-champa | town | चांपा, सक्ती
IN-CG/janjgir-champa | town | सक्ती | rare
IN-CG/jashpur | name | जशपुरनगर, जसपुर
IN-CG/kabirdham | name | कबीर धाम
IN-CG/kabirdham | seat | कवर्धा
IN-CG/kanker | name | उत्तर बस्तर
IN-CG/korba | name | कोरवा | word
IN-CG/koriya | seat | बैकुंठपुर
IN-CG/koriya | town | मनेंद्रगढ़, चिरमिरी, मनेंद्रगढ़-चिरमिरी-भरतपुर, एमसीबी
IN-CG/raigarh | town | सारंगढ़, सारंगढ़-बिलाईगढ़
IN-CG/rajnandgaon | name | राजनंदगांव, राजनादगांव, राजनांद गांव, राजनांदगॉव
IN-CG/rajnandgaon | town | खैरागढ़, डोंगरगढ़, मोहला, मोहला-मानपुर, मोहला-मानपुर-अंबागढ़ चौकी, खैरागढ़-छुईखदान-गंडई
IN-CG/sukma | name | सुक्मा
IN-CG/surguja | seat | अंबिकापुर
# दादरा और नगर हवेली और दमन और दीव
IN-DH/dadra-nagar-haveli | name | दादरा नगर हवेली, दादरा एवं नगर हवेली, दादरा व नगर हवेली, दादर नगर हवेली
IN-DH/dadra-nagar-haveli | seat | सिलवासा
IN-DH/diu | name | दिउ, दीयू
# दिल्ली
IN-DL/central-delhi | name | सेंट्रल दिल्ली, मध्य जिला दिल्ली, सेन्ट्रल दिल्ली, केंद्रीय दिल्ली
IN-DL/central-delhi | locality | करोल बाग, पहाड़गंज, दरियागंज, चांदनी चौक, सदर बाजार दिल्ली
IN-DL/east-delhi | name | ईस्ट दिल्ली
IN-DL/east-delhi | locality | लक्ष्मी नगर, मयूर विहार, पटपड़गंज, प्रीत विहार
IN-DL/north-delhi | name | नॉर्थ दिल्ली, उत्तर दिल्ली
IN-DL/north-delhi | locality | बुराड़ी, सिविल लाइंस दिल्ली, नरेला, बवाना, मॉडल टाउन दिल्ली
IN-DL/north-east-delhi | name | उत्तर पूर्व दिल्ली, उत्तर पूर्वी दिल्ली, नॉर्थ ईस्ट दिल्ली, पूर्वोत्तर दिल्ली, नॉर्थईस्ट दिल्ली, उत्तरपूर्वी दिल्ली
IN-DL/north-east-delhi | locality | सीलमपुर, जाफराबाद, मुस्तफाबाद, करावल नगर
IN-DL/north-west-delhi | name | उत्तर पश्चिम दिल्ली, उत्तर पश्चिमी दिल्ली, नॉर्थ वेस्ट दिल्ली, नॉर्थवेस्ट दिल्ली, उत्तरपश्चिमी दिल्ली
IN-DL/north-west-delhi | locality | रोहिणी, पीतमपुरा, मुखर्जी नगर, जहांगीरपुरी, शालीमार बाग, किराड़ी, मंगोलपुरी, सुल्तानपुरी
IN-DL/south-delhi | name | साउथ दिल्ली, दक्षिण दिल्ली
IN-DL/south-delhi | locality | साकेत, हौज खास, मालवीय नगर, महरौली, संगम विहार, ग्रेटर कैलाश, छतरपुर दिल्ली, आरके पुरम
IN-DL/south-east-delhi | name | दक्षिण पूर्व दिल्ली, दक्षिण पूर्वी दिल्ली, साउथ ईस्ट दिल्ली
IN-DL/south-east-delhi | locality | निजामुद्दीन, ओखला, जामिया नगर, शाहीन बाग, कालकाजी, सरिता विहार, बदरपुर दिल्ली, जंगपुरा
IN-DL/south-west-delhi | name | दक्षिण पश्चिम दिल्ली, दक्षिण पश्चिमी दिल्ली, साउथ वेस्ट दिल्ली
IN-DL/south-west-delhi | locality | द्वारका, नजफगढ़, द्वारिका
IN-DL/west-delhi | name | वेस्ट दिल्ली, पश्चिम दिल्ली
IN-DL/west-delhi | locality | तिलक नगर, जनकपुरी, राजौरी गार्डन, पंजाबी बाग, उत्तम नगर, विकासपुरी
# गोवा
IN-GA/north-goa | name | उत्तर गोवा, नॉर्थ गोवा
IN-GA/north-goa | town | पणजी, पंजिम, मापुसा, पणजिम, panaji
IN-GA/south-goa | name | दक्षिण गोवा, साउथ गोवा
IN-GA/south-goa | town | मडगांव, वास्को, मारगाव, मारगांव, वास्को डी गामा, वास्को-द-गामा
# गुजरात
IN-GJ/ahmedabad | name | अमदावाद, ahmedabad, एहमदाबाद
IN-GJ/anand | name | आनंद | word
IN-GJ/aravalli | name | अरावली | word
IN-GJ/aravalli | seat | मोडासा
IN-GJ/banaskantha | name | बनास कांठा
IN-GJ/banaskantha | seat | पालनपुर
IN-GJ/banaskantha | town | डीसा, थराद
IN-GJ/bharuch | name | भरुच, भड़ौच, भरूंच
IN-GJ/bharuch | town | अंकलेश्वर
IN-GJ/bhavnagar | name | भाव नगर
IN-GJ/botad | name | बोटाद, बोताड़
IN-GJ/chhota-udaipur | name | छोटा उदेपुर, छोटाउदेपुर
IN-GJ/dahod | name | दोहद
IN-GJ/dang | seat | आहवा
IN-GJ/devbhoomi-dwarka | name | देवभूमि द्वारिका, देवभूमी द्वारका
IN-GJ/devbhoomi-dwarka | seat | खंभालिया, जामखंभालिया, जाम खंभालिया
IN-GJ/devbhoomi-dwarka | town | द्वारका, द्वारिका
IN-GJ/gandhinagar | name | गांधी नगर | rare
IN-GJ/gir-somnath | name | गीर सोमनाथ
IN-GJ/gir-somnath | name | सोमनाथ | word
IN-GJ/gir-somnath | seat | वेरावल
IN-GJ/jamnagar | name | जाम नगर
IN-GJ/kheda | town | नडियाद
IN-GJ/kutch | seat | भुज
IN-GJ/kutch | town | गांधीधाम, गांधी धाम, मुंद्रा
IN-GJ/mahisagar | seat | लुनावाड़ा, लूणावाड़ा
IN-GJ/mehsana | name | महेसाणा, मेहसाना
IN-GJ/mehsana | town | विसनगर
IN-GJ/morbi | name | मोरवी
IN-GJ/narmada | seat | राजपीपला, राजपिपला
IN-GJ/panchmahal | name | पंच महल
IN-GJ/panchmahal | seat | गोधरा
IN-GJ/patan | name | पाटण
IN-GJ/sabarkantha | name | साबर कांठा
IN-GJ/sabarkantha | seat | हिम्मतनगर, हिमतनगर, हिम्मत नगर
IN-GJ/surendranagar | name | सुरेंद्र नगर
IN-GJ/tapi | seat | व्यारा
IN-GJ/vadodara | name | वड़ोदरा, बड़ौदा, बडोदरा, बरोडा, बड़ोदा, baroda
IN-GJ/valsad | name | बलसाड, वल्साड
IN-GJ/valsad | town | वापी
# हरियाणा
IN-HR/ambala | town | अंबाला छावनी, अंबाला कैंट
IN-HR/charkhi-dadri | name | दादरी, चरखीदादरी
IN-HR/gurugram | name | गुड़गांव, गुरूग्राम, गुरग्राम, gurugram, gurgaon, गुरु ग्राम
IN-HR/hisar | town | हांसी
IN-HR/jhajjar | name | झझर, झज्झर
IN-HR/jhajjar | town | बहादुरगढ़, बहादुर गढ़
IN-HR/jind | name | जिंद
IN-HR/kaithal | name | कैंथल
IN-HR/karnal | name | कर्नाल
IN-HR/kurukshetra | town | थानेसर, पिहोवा
IN-HR/mahendragarh | seat | नारनौल, नारनोल
IN-HR/mewat | name | मेवात, नूंह, नूह, नूहं, नुंह, नुह, nuh
IN-HR/palwal | name | पल्वल
IN-HR/panchkula | name | पंचकुला
IN-HR/yamunanagar | name | यमुना नगर
IN-HR/yamunanagar | town | जगाधरी
# हिमाचल प्रदेश
IN-HP/chamba | name | चम्बा
IN-HP/chamba | town | डलहौजी
IN-HP/kangra | seat | धर्मशाला
IN-HP/kangra | town | टांडा, पालमपुर
IN-HP/kangra | town | नूरपुर | rare
IN-HP/kinnaur | seat | रिकांगपिओ, रिकांग पिओ, रिकांगपियो
IN-HP/kullu | name | कुल्लु
IN-HP/kullu | town | मनाली
IN-HP/lahaul-spiti | name | लाहुल-स्पीति, लाहौल, लाहौल और स्पीति, लाहुल स्पीति, लाहौलस्पीति, स्पीति, लाहुल एवं स्पिति, लाहौल व स्पीति, लाहौल एवं स्पीति
IN-HP/lahaul-spiti | seat | केलांग
IN-HP/lahaul-spiti | town | काजा | rare
IN-HP/mandi | town | सुंदरनगर, नेरचौक, जोगिंद्रनगर
IN-HP/shimla | name | सिमला
IN-HP/shimla | town | रामपुर बुशहर, रोहड़ू
IN-HP/sirmaur | seat | नाहन
IN-HP/sirmaur | town | पांवटा साहिब, पांवटा, पौंटा साहिब
IN-HP/solan | town | बद्दी, नालागढ़, बीबीएन, कसौली, परवाणू
IN-HP/una | name | उना
# जम्मू-कश्मीर
IN-JK/anantnag | town | पहलगाम
IN-JK/bandipora | name | बांदीपुरा
IN-JK/baramulla | name | बारामुला, बारामुल्ला, बारामूल्ला
IN-JK/baramulla | town | सोपोर, गुलमर्ग
IN-JK/baramulla | town | उड़ी | word
IN-JK/budgam | name | बड़गाम, बडगांव
IN-JK/doda | town | भद्रवाह, भद्रवा
IN-JK/ganderbal | name | गंदेरबल
IN-JK/jammu | name | जम्मु
IN-JK/kathua | name | कठूआ, कठुवा
IN-JK/kulgam | name | कुलगांव
IN-JK/kupwara | town | हंदवाड़ा
IN-JK/poonch | name | पुन्छ
IN-JK/poonch | name | पूंछ | word
IN-JK/pulwama | town | अवंतीपोरा, त्राल
IN-JK/ramban | name | रामवन | rare
IN-JK/ramban | town | बनिहाल
IN-JK/reasi | name | रिआसी
IN-JK/reasi | town | कटरा
IN-JK/samba | name | सांभा
IN-JK/srinagar | name | श्री नगर | rare
IN-JK/udhampur | name | ऊधमपुर
# झारखंड
IN-JH/bokaro | name | बोकारो स्टील सिटी
IN-JH/bokaro | town | चास, बेरमो, बोकारो थर्मल
IN-JH/chatra | name | चत्रा
IN-JH/deoghar | name | देवघर, बैद्यनाथ धाम, बाबाधाम, बाबा धाम
IN-JH/deoghar | town | मधुपुर, जसीडीह
IN-JH/dhanbad | name | धनवाद
IN-JH/dhanbad | town | झरिया, कतरास, निरसा, सिंदरी, बाघमारा, गोविंदपुर धनबाद
IN-JH/dumka | name | दूमका
IN-JH/east-singhbhum | name | जमशेदपुर, पूर्वी सिंहभूम, पू सिंहभूम, ईस्ट सिंहभूम, jamshedpur, पूर्वी सिंहभुम, पूर्वी सिंघभूम, पूर्वी सिहंभूम, पूर्वीसिंहभूम
IN-JH/east-singhbhum | town | टाटानगर, टाटा नगर, घाटशिला
IN-JH/east-singhbhum | town | टाटा | word
IN-JH/giridih | name | गिरीडीह
IN-JH/giridih | town | पारसनाथ, मधुबन गिरिडीह
IN-JH/gumla | name | गूमला
IN-JH/hazaribagh | name | हजारीबाग, हज़ारीबाग, हजारी बाग
IN-JH/jamtara | name | जामताडा
IN-JH/khunti | name | खुंटी
IN-JH/koderma | name | कोडरमा, कोडरमां
IN-JH/koderma | town | झुमरीतिलैया, झुमरी तिलैया, तिलैया
IN-JH/pakur | name | पाकुर
IN-JH/palamu | name | पलामु, पालामू
IN-JH/palamu | seat | डाल्टनगंज, डालटनगंज, मेदिनीनगर, मेदिनी नगर, डालटेनगंज
IN-JH/ranchi | name | रांची, ranchi, राची
IN-JH/sahebganj | name | साहेबगंज, साहबगंज
IN-JH/sahebganj | town | राजमहल | word
IN-JH/seraikela-kharsawan | name | सरायकेला, सरायकेला खरसावा, खरसावां, खरसांवा, सरायकेला खरसांवा
IN-JH/seraikela-kharsawan | town | आदित्यपुर
IN-JH/west-singhbhum | name | पश्चिम सिंहभूम, प सिंहभूम, चाईबासा, पश्चिमी सिंहभुम, पश्चिमी सिंघभूम
IN-JH/west-singhbhum | town | चक्रधरपुर
# कर्नाटक
IN-KA/bangalore-rural | name | बैंगलोर ग्रामीण, बेंगलुरु रूरल, बेंगलूरु ग्रामीण, बेंगलुरू ग्रामीण, बैंगलुरु ग्रामीण, बंगलौर ग्रामीण, बंगलुरु ग्रामीण, बेंगलुरु देहात, बेंगलोर ग्रामीण, बंगलूरु ग्रामीण
IN-KA/bangalore-urban | name | बेंगलुरु, बेंगलुरू, बेंगलूरु, बेंगलूरू, बैंगलुरु, बैंगलोर, बंगलौर, बंगलुरु, बेंगलोर, बैंगलूर, बंगलूरु, बेंगलुरु नगर, बेंगलुरु अर्बन, बैंगलोर शहरी, bengaluru, bangalore, बैंगलुरू, बेगलुरु, बैंगलौर, बीबीएमपी, बेंगलुरु शहर, बेंगलूरु शहरी, बेंगलुरू शहरी, बंगलौर शहरी, बैंगलुरु शहरी, बेंगलुरु सिटी
IN-KA/belgaum | name | बेलगाम, बेलगांव, belagavi
IN-KA/bellary | name | बेल्लारी, बल्लारि, बिल्लारी, ballari
IN-KA/bellary | town | होसपेट, विजयनगर कर्नाटक
IN-KA/bidar | name | बिदर, बिडार
IN-KA/chamarajanagar | name | चामराज नगर
IN-KA/chikkaballapur | name | चिकबल्लापुर, चिक्काबल्लापुरा, चिकबलापुर
IN-KA/chikkamagaluru | name | चिकमगलूर, चिक्कमगलूर, चिकमंगलुरु, चिक्कामगलुरू, chikmagalur
IN-KA/dakshina-kannada | name | दक्षिण कन्नडा
IN-KA/dakshina-kannada | seat | मंगलुरु, मंगलौर, मंगलोर, मेंगलुरु, मैंगलोर, मंगलूर, मेंगलूर, मैंगलुरु, मंगलूरु, mangaluru, mangalore
IN-KA/davanagere | name | दावनगेरे, दावणगेरे, दावणगिरि, दावनगिरी
IN-KA/dharwad | town | हुबली, हुबली-धारवाड़, हुब्बल्ली, हुब्बली, हुबल्ली, hubli, hubballi
IN-KA/gadag | name | गडग, गदाग
IN-KA/gulbarga | name | गुलबर्गा, कलबुरगी, कलबुर्गि, कलबुरागी, कलाबुरागी, कालाबुरागी, कलबुर्ग, कलबुरगि, काल्बुर्गी, kalaburagi
IN-KA/hassan | name | हस्सन, हास्सन
IN-KA/kodagu | name | कोडागू, कुर्ग, कूर्ग, coorg
IN-KA/kodagu | seat | मडिकेरी, मदिकेरी
IN-KA/mandya | name | मंड्या
IN-KA/mysore | name | मैसूरु, मैसुरु, mysuru
IN-KA/shimoga | name | शिमोगा, शिवमोग्गा, shivamogga
IN-KA/tumkur | name | तुमकुर, तुमकूर, टुमकुर, टुमकुरु, टुमकूर, tumakuru
IN-KA/udupi | name | उडुपि, उड्डुपी, उडूपी, उदुपी
IN-KA/udupi | town | मणिपाल
IN-KA/uttara-kannada | name | उत्तर कन्नडा
IN-KA/uttara-kannada | seat | कारवार
IN-KA/vijayapura | name | बीजापुर, बीजापुर कर्नाटक
IN-KA/vijayapura | name | विजयपुर, विजापुर | rare
IN-KA/yadgir | name | यादगिरि, यादगिरी, यदगिर
# केरल
IN-KL/alappuzha | name | अलपुझा, अलाप्पुझा, अलप्पुजा, अलेप्पी, आलप्पुझा, आलप्पुषा, अलप्पुषा, अलाप्पुजा, अल्लपुझा, आलापुझा, आलपुझा, अलप्पुड़ा, एलेप्पी, alleppey
IN-KL/ernakulam | name | एर्णाकुलम, अर्नाकुलम, इर्नाकुलम, ऐर्नाकुलम, एरनाकुलम
IN-KL/ernakulam | town | कोच्चि, कोचीन, कोची, kochi, cochin
IN-KL/idukki | town | मुन्नार
IN-KL/kasaragod | name | कासरगोडे, कसारागोड
IN-KL/kollam | name | क्विलोन
IN-KL/kottayam | name | कोटायम
IN-KL/kozhikode | name | कोझीकोड, कालीकट, कोषिक्कोड, कोझिक्कोड, कोजीकोडे, calicut
IN-KL/malappuram | name | मलपुरम, मल्लापुरम, मल्लपुरम, मालापुरम, मल्लप्पुरम
IN-KL/malappuram | town | मंजेरी, निलंबूर, पोन्नानी, पेरिंतलमन्ना, कोंडोट्टी
IN-KL/palakkad | name | पालक्काड, पालघाट, पलाक्काड, पालाक्काड, पालाकाड
IN-KL/pathanamthitta | name | पतनमतिट्टा, पत्तनमतिट्टा, पथनमथिट्टा, पठानमथिट्टा, पतनमथिट्टा, पथानमथिट्टा, पथानमथिटा, पथनामथिट्टा, पठानमथिटा, पट्टनमतिट्टा, पतनमतिट्ट
IN-KL/thiruvananthapuram | name | त्रिवेंद्रम, तिरुअनंतपुरम, तिरूवनंतपुरम, थिरुवनंतपुरम, त्रिवेंदम, थिरुवनंथपुरम, तिरुवनंथापुरम, trivandrum
IN-KL/thrissur | name | त्रिचूर, त्रिसूर, थ्रिसूर, त्रिस्सूर, थ्रिस्सूर, तृश्शूर, तृशूर, थ्रिसुर, त्रिश्शूर, थ्रिशूर, तृस्सूर, trichur
IN-KL/wayanad | name | वायनाड़
IN-KL/wayanad | seat | कलपेट्टा
# लद्दाख
IN-LA/leh | name | लेह-लद्दाख
# मध्य प्रदेश
IN-MP/agar-malwa | name | आगर, आगरमालवा
IN-MP/alirajpur | name | आलीराजपुर
IN-MP/anuppur | name | अनूपूर
IN-MP/ashoknagar | name | अशोक नगर | rare
IN-MP/balaghat | name | बाला घाट
IN-MP/betul | name | बेतूल, बैतुल, बेतुल
IN-MP/bhind | name | भिन्ड
IN-MP/bhopal | name | bhopal
IN-MP/chhatarpur | town | खजुराहो, नौगांव
IN-MP/chhindwara | town | पांढुर्णा, पांढुर्ना, परासिया
IN-MP/damoh | name | दामोह
IN-MP/datia | name | दतीया
IN-MP/dhar | town | पीथमपुर
IN-MP/dindori | name | डिन्डोरी
IN-MP/hoshangabad | name | नर्मदापुरम
IN-MP/hoshangabad | town | इटारसी, पिपरिया एमपी, पचमढ़ी, पिपरिया
IN-MP/indore | name | इन्दौर, indore, इदौर
IN-MP/indore | town | महू
IN-MP/jhabua | name | झाबूआ, झबुआ
IN-MP/katni | name | कटनि
IN-MP/khandwa | name | खन्डवा, पूर्वी निमाड़
IN-MP/khandwa | town | ओंकारेश्वर
IN-MP/khargone | name | खरगौन, पश्चिमी निमाड़, खरगोने
IN-MP/khargone | town | सनावद, बड़वाह
IN-MP/mandla | name | मांडला
IN-MP/mandsaur | name | मंदसौर, मदसौर
IN-MP/morena | name | मोरेना, मुरेना
IN-MP/narsinghpur | name | नरसिंहपुर
IN-MP/neemuch | name | निमच
IN-MP/niwari | town | ओरछा
IN-MP/rewa | name | रिवा, रींवा
IN-MP/rewa | town | मऊगंज
IN-MP/sagar | town | बीना | word
IN-MP/sehore | name | सिहोर, सिहौर, सीहौर
IN-MP/seoni | name | सीवनी, सिवनि
IN-MP/shahdol | name | शाहडोल, सहडोल
IN-MP/sheopur | name | श्योपुरकलां
IN-MP/singrauli | seat | बैढ़न, वैढ़न
IN-MP/ujjain | name | उज्जयिनी
IN-MP/ujjain | town | नागदा जंक्शन
IN-MP/vidisha | town | गंजबासौदा, बासौदा
# महाराष्ट्र
IN-MH/ahmednagar | name | अहिल्यानगर, अहमद नगर, अहिल्या नगर, अहिल्यादेवी नगर
IN-MH/ahmednagar | town | शिरडी, शिर्डी
IN-MH/akola | name | आकोला
IN-MH/amravati | name | अमरावति
IN-MH/aurangabad | name | छत्रपति संभाजीनगर, छत्रपति संभाजी नगर, संभाजीनगर, संभाजी नगर, औरंगाबाद महाराष्ट्र, छ संभाजीनगर, छत्रपती संभाजीनगर
IN-MH/beed | name | बीड़ | word
IN-MH/buldhana | name | बुलढाना, बुलडाणा, बुलढाणा
IN-MH/chandrapur | name | चांदा | rare
IN-MH/dhule | name | धूले, धुळे
IN-MH/dhule | name | धुलिया | rare
IN-MH/gadchiroli | name | गडचिरोली, गढचिरोली
IN-MH/gondia | name | गोंदियां
IN-MH/jalgaon | name | जळगाव, जलगाव
IN-MH/jalgaon | town | भुसावल
IN-MH/kolhapur | name | कोलापुर
IN-MH/kolhapur | town | इचलकरंजी
IN-MH/latur | name | लातुर
IN-MH/latur | town | उदगीर
IN-MH/mumbai-city | mumbai | मुंबई, मुम्बई, बंबई, बम्बई, मुंबई महानगर, ग्रेटर मुंबई, mumbai, मुबई, मुबंई, बॉम्बे, बाम्बे, बीएमसी क्षेत्र, bombay
IN-MH/mumbai-city | mumbai-locality | धारावी, दादर, माहिम, वर्ली, कोलाबा, भायखला, मझगांव, सायन
IN-MH/mumbai-suburban | name | उपनगरीय मुंबई, मुंबई उपनगरीय, मुंबई सबअर्बन, उपनगर मुंबई, उपनगरीय मुम्बई
IN-MH/mumbai-suburban | mumbai-locality | अंधेरी, बांद्रा, बोरीवली, मलाड, कांदिवली, घाटकोपर, कुर्ला, गोवंडी, चेंबूर, मुलुंड, भांडुप, विक्रोली, जोगेश्वरी, गोरेगांव, मानखुर्द
IN-MH/nagpur | name | nagpur
IN-MH/nanded | name | नांदेड, नंदेड़
IN-MH/nashik | name | नाशिक, नासीक, nasik
IN-MH/nashik | town | मालेगांव, मालेगाव, नासिक शहर
IN-MH/osmanabad | name | धाराशिव, ओस्मानाबाद
IN-MH/palghar | town | वसई-विरार, वसई विरार, वसई, विरार
IN-MH/parbhani | name | परभनी, परभाणी
IN-MH/pune | name | पुना, pune, पूणे, पुने, पूने, पूना
IN-MH/pune | town | पिंपरी-चिंचवड़, पिंपरी चिंचवड, पिंपरी, पुणे शहर, पुणे ग्रामीण
IN-MH/raigad | name | रायगड
IN-MH/raigad | seat | अलीबाग
IN-MH/raigad | town | पनवेल
IN-MH/ratnagiri | name | रत्नागिरि
IN-MH/sangli | town | मिरज
IN-MH/satara | name | सातारा
IN-MH/satara | town | कराड
IN-MH/solapur | name | शोलापुर
IN-MH/solapur | town | पंढरपुर
IN-MH/thane | name | थाणे, थाने जिला, ठाने
IN-MH/thane | town | नवी मुंबई, कल्याण-डोंबिवली, कल्याण डोंबिवली, कल्याण डोम्बिवली, भिवंडी, भिवंडी निजामपुर, मीरा-भायंदर, मीरा भायंदर, मीरा रोड, उल्हासनगर, डोंबिवली, अंबरनाथ, मुंब्रा
IN-MH/wardha | name | वरधा
IN-MH/wardha | town | सेवाग्राम
IN-MH/washim | name | वाशीम
# मणिपुर
IN-MN/bishnupur | name | बिशनपुर, बिशेनपुर | rare
IN-MN/churachandpur | name | चूड़ाचांदपुर, चूराचांदपुर
IN-MN/imphal-east | name | इंफाल पूर्वी, इंफाल ईस्ट, पूर्वी इंफाल
IN-MN/imphal-west | name | इंफाल, इंफाल पश्चिमी, इंफाल वेस्ट, पश्चिमी इंफाल
IN-MN/jiribam | name | जिरिबम
IN-MN/noney | name | नोने, नोनेय
IN-MN/pherzawl | name | फेरजॉल, फेरजोल
IN-MN/tamenglong | name | तामेनलोंग, तमेंगलांग
IN-MN/tengnoupal | name | टेंग्नौपाल, टेंगनौपाल, टेंग्नोपाल
IN-MN/tengnoupal | town | मोरेह
IN-MN/thoubal | name | थोबल, थौबाल
IN-MN/ukhrul | name | उखरूल, उख्रुल
# मेघालय
IN-ML/east-garo-hills | name | पूर्वी गारो पहाड़ी, पूर्वी गारो
IN-ML/east-garo-hills | seat | विलियमनगर
IN-ML/east-jaintia-hills | name | पूर्वी जैंतिया हिल्स, पूर्वी जयंतिया पहाड़ी, पूर्वी जयंतिया
IN-ML/east-khasi-hills | name | शिलांग, शिलॉन्ग, ईस्ट खासी हिल्स, पूर्वी खासी पहाड़ी, पूर्वी खासी, shillong
IN-ML/north-garo-hills | name | उत्तरी गारो पहाड़ी
IN-ML/ri-bhoi | name | रिभोई, रि भोई, री भोइ, रीभोई
IN-ML/ri-bhoi | seat | नोंगपोह
IN-ML/south-garo-hills | name | दक्षिणी गारो पहाड़ी
IN-ML/south-garo-hills | seat | बाघमारा
IN-ML/west-garo-hills | name | पश्चिमी गारो पहाड़ी, पश्चिमी गारो
IN-ML/west-garo-hills | seat | तुरा
IN-ML/west-jaintia-hills | name | पश्चिमी जैंतिया हिल्स, पश्चिमी जयंतिया पहाड़ी, पश्चिमी जयंतिया
IN-ML/west-jaintia-hills | seat | जोवाई
IN-ML/west-khasi-hills | name | पश्चिमी खासी पहाड़ी, पश्चिमी खासी
IN-ML/west-khasi-hills | seat | नोंगस्टोइन
# मिजोरम
IN-MZ/aizawl | name | आईजोल, आइजॉल, आईजॉल, ऐजोल, ऐजवाल, आइजल, आइजवाल
IN-MZ/champhai | name | चंपाई | word
IN-MZ/hnahthial | name | हनथियाल, नाहथियाल
IN-MZ/khawzawl | name | ख्वाजोल, खॉजॉल
IN-MZ/lawngtlai | name | लांगतलाई, लॉंगतलाई, लवंगतलाई, लोंगतलाई, लॉंग्तलाई, लोंगत्लाई, लॉन्गत्लाई
IN-MZ/mamit | name | मामित
IN-MZ/saiha | name | सियाहा, सईहा, साइहा
IN-MZ/saitual | name | साइतुअल
# नगालैंड
IN-NL/dimapur | name | डिमापुर, डीमापुर
IN-NL/dimapur | town | चुमौकेदिमा, चुमुकेदिमा, निउलैंड
IN-NL/kiphire | name | किफायर
IN-NL/longleng | name | लॉन्गलेंग
IN-NL/peren | name | पेरन
IN-NL/tuensang | name | त्वेनसांग, ट्यूनसांग
IN-NL/zunheboto | name | जुनेबोटो
# ओडिशा
IN-OD/angul | name | अनुगुल, अनुगोल, अंगूल
IN-OD/balangir | name | बोलांगीर, बोलनगीर, बालांगीर
IN-OD/balasore | name | बालेश्वर
IN-OD/bargarh | name | बरगढ़
IN-OD/bargarh | name | बड़गढ़ | rare
IN-OD/bhadrak | name | भदरक
IN-OD/boudh | name | बौद
IN-OD/boudh | name | बौद्ध | word
IN-OD/dhenkanal | name | धेनकनाल, धेंकनाल
IN-OD/gajapati | name | गजपती
IN-OD/gajapati | seat | परलाखेमुंडी, पारालाखेमुंडी
IN-OD/ganjam | name | गंजम
IN-OD/ganjam | town | बरहामपुर, ब्रह्मपुर ओडिशा, ब्रह्मपुर, बेरहामपुर
IN-OD/jagatsinghpur | name | जगत सिंहपुर
IN-OD/jagatsinghpur | town | पारादीप
IN-OD/kalahandi | seat | भवानीपटना
IN-OD/kandhamal | seat | फूलबनी, फुलबनी, फुलबाणी
IN-OD/kendujhar | name | केंदुझार, केओंझर, केंदूझर, keonjhar
IN-OD/khordha | name | खोरधा, खोर्धा, खुर्धा, खोर्दा, खोरदा, khurda
IN-OD/khordha | town | भुवनेश्वर, bhubaneswar
IN-OD/koraput | town | जयपोर, जेपोर
IN-OD/mayurbhanj | seat | बारीपदा, बारिपदा
IN-OD/nuapada | name | नुवापाड़ा
IN-OD/puri | name | जगन्नाथ पुरी
IN-OD/rayagada | name | रायगढ़ा
IN-OD/subarnapur | name | सोनपुर ओडिशा, सुवर्णपुर, सोनेपुर
IN-OD/sundergarh | town | राउरकेला, रौरकेला, rourkela
# पुडुचेरी
IN-PY/karaikal | name | कराइकल, करैकल, कारैकल, कारैक्कल, कराइक्कल
IN-PY/yanam | name | यनम
# पंजाब
IN-PB/amritsar | name | अम्रितसर, अमरितसर
IN-PB/bathinda | name | भटिंडा, बठिन्डा
IN-PB/fatehgarh-sahib | name | फतेहगढ़ साहब
IN-PB/fazilka | town | अबोहर
IN-PB/firozpur | name | फिरोजपूर, ferozepur
IN-PB/gurdaspur | town | बटाला
IN-PB/kapurthala | town | फगवाड़ा, सुल्तानपुर लोधी
IN-PB/ludhiana | name | लुधिआना
IN-PB/ludhiana | town | खन्ना | word
IN-PB/mohali | name | एसएएस नगर, साहिबजादा अजीत सिंह नगर
IN-PB/mohali | town | जीरकपुर, डेराबस्सी, डेरा बस्सी, खरड़
IN-PB/muktsar | name | श्री मुक्तसर साहिब, मुक्तसर साहिब
IN-PB/muktsar | town | मलोट
IN-PB/patiala | town | राजपुरा | rare
IN-PB/rupnagar | name | रोपड़
IN-PB/rupnagar | name | रूप नगर | rare
IN-PB/rupnagar | town | आनंदपुर साहिब, श्री आनंदपुर साहिब
IN-PB/sangrur | town | मलेरकोटला, मालेरकोटला, मलेर कोटला
IN-PB/shaheed-bhagat-singh-nagar | name | नवांशहर, एसबीएस नगर, शहीद भगतसिंह नगर, नवाशहर
IN-PB/shaheed-bhagat-singh-nagar | name | भगत सिंह नगर | rare
IN-PB/tarn-taran | name | तरन तारन
# राजस्थान
IN-RJ/ajmer | town | ब्यावर, किशनगढ़
IN-RJ/ajmer | town | नसीराबाद | rare
IN-RJ/alwar | town | खैरथल, भिवाड़ी, तिजारा, खैरथल-तिजारा
IN-RJ/barmer | town | बालोतरा
IN-RJ/bharatpur | town | डीग
IN-RJ/bundi | name | बुंदी
IN-RJ/chittorgarh | name | चित्तौड़, चित्तौरगढ़, चितौड़गढ़
IN-RJ/churu | name | चुरू, चुरु, चूरु
IN-RJ/churu | town | सुजानगढ़
IN-RJ/dholpur | name | धोलपुर
IN-RJ/hanumangarh | name | हनुमान गढ़
IN-RJ/jaipur | name | jaipur, जयपूर
IN-RJ/jaipur | town | कोटपूतली, कोटपूतली-बहरोड़
IN-RJ/jaisalmer | town | पोकरण
IN-RJ/jalore | name | जालौर
IN-RJ/jalore | town | सांचौर
IN-RJ/jhunjhunu | name | झुंझुनू, झुंझनू, झुंझुनु, झुन्झुनू, झुंझनूं, झुंझुनूँ
IN-RJ/jodhpur | town | फलोदी, फलौदी
IN-RJ/karauli | name | करोली
IN-RJ/nagaur | name | नागोर
IN-RJ/nagaur | town | डीडवाना, कुचामन, डीडवाना-कुचामन, मकराना
IN-RJ/rajsamand | town | नाथद्वारा
IN-RJ/sawai-madhopur | name | सवाईमाधोपुर, सवाई माधौपुर, सवाई माधवपुर
IN-RJ/sawai-madhopur | town | गंगापुर सिटी
IN-RJ/sikar | name | सिकर
IN-RJ/sikar | town | नीमकाथाना, नीम का थाना, खाटूश्यामजी
IN-RJ/sirohi | town | माउंट आबू, आबूरोड, आबू रोड
IN-RJ/sri-ganganagar | name | गंगानगर, श्री गंगानगर, श्रीगंगा नगर
IN-RJ/sri-ganganagar | name | गंगा नगर | rare
IN-RJ/sri-ganganagar | town | अनूपगढ़
IN-RJ/tonk | name | टौंक
IN-RJ/udaipur | town | सलूंबर
# सिक्किम
IN-SK/east-sikkim | seat | गंगटोक, गैंगटोक, गान्तोक, gangtok
IN-SK/east-sikkim | town | पाक्योंग
IN-SK/north-sikkim | seat | मंगन | rare
IN-SK/south-sikkim | seat | नामची
IN-SK/west-sikkim | seat | ग्यालशिंग, गेजिंग
IN-SK/west-sikkim | town | सोरेंग
# तमिलनाडु
IN-TN/ariyalur | name | अरियालुर
IN-TN/chengalpattu | name | चेंगलपेट, चेंगलपुट, चिंगलपेट, चेंगालपट्टु
IN-TN/chennai | name | चेन्नै, मद्रास, chennai
IN-TN/coimbatore | name | कोयंबतूर, कोयम्बटूर, कोवई
IN-TN/cuddalore | name | कडलूर, कुडलोर, कडलोर, कुडलूर, कडालोर, कुडालोर
IN-TN/dindigul | name | दिंडीगुल, डिंडुगल, डिंडिगल, डिंडुक्कल
IN-TN/erode | name | ईरोड, एरोड
IN-TN/kallakurichi | name | कल्लाकुरुचि, कालाकुरिची
IN-TN/kanchipuram | name | कांजीवरम
IN-TN/kanyakumari | seat | नागरकोइल, नागरकोविल
IN-TN/karur | name | करुर
IN-TN/krishnagiri | name | कृष्णगिरी
IN-TN/krishnagiri | town | होसुर
IN-TN/madurai | name | मदुरई, मदुराई, मदूरै
IN-TN/mayiladuthurai | name | मयिलाडुतुरै, मयिलादुतुरै, माइलादुथुरई, मइलादुथुरई
IN-TN/nagapattinam | name | नागापट्टनम, नागपट्टनम
IN-TN/nilgiris | name | नीलगिरी
IN-TN/nilgiris | seat | ऊटी, उदगमंडलम
IN-TN/pudukkottai | name | पुदुकोट्टै, पुडुकोट्टई, पुडुकोट्टाई
IN-TN/ramanathapuram | name | रामनाड
IN-TN/ramanathapuram | town | रामेश्वरम
IN-TN/ranipet | name | रानीपेट्टई
IN-TN/salem | name | सलेम, सालेम, सेलेम
IN-TN/tenkasi | name | टेनकासी
IN-TN/thanjavur | name | तंजौर, थंजावुर, tanjore
IN-TN/thanjavur | town | कुंभकोणम
IN-TN/theni | name | थेनि
IN-TN/theni | name | तेनी | rare
IN-TN/thoothukudi | name | थूथुकुडी, तुतुकुड़ी, तूतुकुडी, तूत्तुक्कुडि, तूतुक्कुडी, तूत्तुकुडी, tuticorin
IN-TN/tiruchirappalli | name | तिरुचिरापल्ली, त्रिची, तिरुचि, त्रिचनापल्ली, त्रिचिरापल्ली, तिरुच्ची, trichy
IN-TN/tirunelveli | name | तिरुनेलवेलि, थिरुनेलवेली
IN-TN/tirupattur | name | तिरुपथुर, तिरुपट्टूर, थिरुपत्तूर, तिरुपत्थुर, तिरुपथूर
IN-TN/tiruppur | name | तिरुप्पुर, थिरुपुर
IN-TN/tiruvallur | name | थिरुवल्लूर, तिरुवेल्लोर, थिरुवल्लुर
IN-TN/tiruvannamalai | name | तिरुवन्नामलै, तिरुवण्णामलै, थिरुवन्नामलाई, थिरुवन्नामलई
IN-TN/tiruvarur | name | थिरुवरूर, तिरुवरुर, थिरुवारूर
IN-TN/viluppuram | name | विलुप्पुरम, विल्लूपुरम, विझुपुरम, विलुपुरम
IN-TN/virudhunagar | name | विरुधु नगर, विरुदनगर, विरुदु नगर, विरुद्धनगर
IN-TN/virudhunagar | town | शिवकाशी
# तेलंगाना
IN-TS/adilabad | name | अदिलाबाद
IN-TS/bhadradri-kothagudem | name | कोठागुडेम, भद्राद्री कोत्तागुडेम, कोत्तागुडेम, भद्राद्री
IN-TS/bhadradri-kothagudem | town | भद्राचलम
IN-TS/hyderabad | name | हैदरावाद, जीएचएमसी
IN-TS/hyderabad | town | सिकंदराबाद
IN-TS/jagtial | name | जगित्याल, जगित्यल
IN-TS/jangaon | name | जनगाम, जंगांव, जंगाव
IN-TS/jayashankar | name | जयशंकर, भूपालपल्ली
IN-TS/jogulamba | name | जोगुलम्बा, गडवाल, जोगुलांबा गढ़वाल, जोगुलांबा, गदवाल, जोगुलंबा गडवाल, जोगुलंबा
IN-TS/karimnagar | name | करीम नगर
IN-TS/khammam | name | खमम, खम्माम
IN-TS/komaram-bheem | name | आसिफाबाद, कोमाराम भीम, कुमराम भीम, कोमरम भीम, कुमुरम भीम, कोमुरम भीम, कुमरम भीम, कुमराम भीम आसिफाबाद, कुमुरम भीम आसिफाबाद, कुमरम भीम आसिफाबाद, कोमरम भीम आसिफाबाद
IN-TS/mahbubnagar | name | महबूब नगर
IN-TS/mancherial | name | मंचिर्याल, मंचिरयाल
IN-TS/medak | name | मेदक
IN-TS/medchal | name | मेडचल, मेडचाल, मलकाजगिरी, मल्काजगिरी
IN-TS/nagarkurnool | name | नागरकर्नूल, नागर कुरनूल, नगर कुरनूल, नगरकर्नूल
IN-TS/peddapalli | name | पेड्डापल्ली
IN-TS/rajanna-sircilla | name | सिरसिला, राजन्ना सिरिसिल्ला, सिरिसिल्ला
IN-TS/ranga-reddy | name | रंगा रेड्डी
IN-TS/sangareddy | name | संगा रेड्डी
IN-TS/siddipet | name | सिद्धिपेट
IN-TS/wanaparthy | name | वानापर्थी, वनपर्ति, वानापार्थी, वानपर्ती, वनापार्थी
IN-TS/warangal-rural | name | वारंगल रूरल, वरंगल ग्रामीण, वारंगल देहात
IN-TS/warangal-urban | name | वारंगल, हनमकोंडा, हनुमकोंडा, हनामकोंडा, वरंगल, वरंगल शहरी, वारंगल अर्बन
IN-TS/yadadri-bhuvanagiri | name | यादाद्री भुवनगिरी, यादाद्रि भुवनगिरि, यदाद्रि भुवनगिरि, भुवनगिरी, यादाद्री, यदाद्री, यादाद्री भोंगीर, भोंगीर
# त्रिपुरा
IN-TR/dhalai | name | ढलाई, धालाई
IN-TR/dhalai | seat | अंबासा
IN-TR/gomati | seat | उदयपुर त्रिपुरा
IN-TR/khowai | name | खोवई, खोवाइ
IN-TR/north-tripura | town | धर्मनगर
IN-TR/north-tripura | town | धर्मनगर | rare
IN-TR/sepahijala | name | सेपाहिजाला, सेपाहीजला
IN-TR/south-tripura | seat | बेलोनिया
IN-TR/unakoti | seat | कैलाशहर
IN-TR/west-tripura | name | अगरतला, पश्चिमी त्रिपुरा, agartala
# उत्तर प्रदेश
IN-UP/agra | name | आगरे, आग्रा
IN-UP/aligarh | town | अतरौली
IN-UP/ambedkar-nagar | name | अंबेडकरनगर, आंबेडकर नगर, आंबेडकरनगर
IN-UP/amethi | name | छत्रपति शाहूजी महाराज नगर, सीएसएम नगर
IN-UP/amethi | seat | गौरीगंज
IN-UP/amroha | name | ज्योतिबा फुले नगर, जेपी नगर, जे पी नगर
IN-UP/auraiya | name | ओरैया, औरेया, औरय्या
IN-UP/ayodhya | name | फैजाबाद
IN-UP/azamgarh | name | आजम गढ़, अजमगढ़
IN-UP/baghpat | town | बड़ौत
IN-UP/ballia | town | रसड़ा, बैरिया बलिया
IN-UP/balrampur | name | बलरामपुर | first
IN-UP/bareilly | name | बरैली
IN-UP/bareilly | town | आंवला बरेली, बहेड़ी
IN-UP/bhadohi | name | संत रविदास नगर, संतरविदासनगर, संत रविदासनगर, भदोहीं, भदोई
IN-UP/bhadohi | seat | ज्ञानपुर
IN-UP/bijnor | town | नजीबाबाद, धामपुर
IN-UP/budaun | name | बदायू, बदांयू, बदाऊं
IN-UP/bulandshahr | name | बुलंदशहर, बुलंद शहर
IN-UP/chandauli | town | मुगलसराय, पंडित दीनदयाल उपाध्याय नगर, डीडीयू नगर, पीडीडीयू नगर, पीडीडीयूनगर
IN-UP/chandauli | town | दीनदयाल नगर | rare
IN-UP/chitrakoot | seat | कर्वी
IN-UP/deoria | town | सलेमपुर
IN-UP/deoria | town | सलेमपुर | rare
IN-UP/etah | name | ऐटा
IN-UP/etawah | name | इटावाह
IN-UP/farrukhabad | seat | फतेहगढ़ | rare
IN-UP/gautam-buddha-nagar | name | नोएडा, ग्रेटर नोएडा, नोयडा, गौतमबुद्ध नगर, गौतम बुद्ध नगर, गौतमबुद्धनगर, गौतम बुद्धनगर, गौतमबुध नगर, जीबी नगर, noida, गौतमबुद्व नगर, गौतमबुद्घ नगर, गौतमबुध्द नगर, गौतम बुध नगर, नौएडा, ग्रेनो
IN-UP/gautam-buddha-nagar | town | दादरी
IN-UP/gautam-buddha-nagar | town | जेवर | word
IN-UP/ghaziabad | name | गाजिआबाद
IN-UP/ghaziabad | town | साहिबाबाद, इंदिरापुरम, लोनी, कौशाम्बी गाजियाबाद, मोदीनगर, मुरादनगर, वैशाली गाजियाबाद
IN-UP/gonda | name | गोन्डा
IN-UP/gorakhpur | town | सहजनवां, पिपराइच
IN-UP/hamirpur | name | हमीरपुर | first
IN-UP/hapur | name | पंचशील नगर | rare
IN-UP/hapur | town | पिलखुवा, गढ़मुक्तेश्वर
IN-UP/hardoi | name | हरदोइ
IN-UP/hathras | name | महामाया नगर
IN-UP/jalaun | name | जालोन
IN-UP/jalaun | seat | उरई
IN-UP/jhansi | name | झासी
IN-UP/kanpur-dehat | name | कानपुर ग्रामीण
IN-UP/kanpur-dehat | name | रमाबाई नगर | rare
IN-UP/kanpur-nagar | name | कानपुर, कानपुर शहर, kanpur
IN-UP/kasganj | name | कांशीराम नगर
IN-UP/kaushambi | name | कौशाम्बी
IN-UP/kaushambi | seat | मंझनपुर
IN-UP/kheri | name | लखीमपुर खीरी, लखीमपुर-खीरी, खीरी, लखीमपुर खेरी, लखीमपुरखीरी
IN-UP/kheri | name | लखीमपुर | first
IN-UP/kushinagar | name | कुशी नगर
IN-UP/kushinagar | seat | पडरौना
IN-UP/kushinagar | town | कसया
IN-UP/lucknow | name | लखनउ, लखनऊ, lucknow, लखनौ
IN-UP/maharajganj | name | महाराजगंज, महाराज गंज
IN-UP/maharajganj | town | नौतनवा, सोनौली, निचलौल
IN-UP/mathura | town | वृंदावन, गोवर्धन मथुरा
IN-UP/mau | name | मऊनाथ भंजन, मउ, मऊनाथभंजन
IN-UP/mirzapur | town | विंध्याचल, चुनार
IN-UP/muzaffarnagar | name | मुजफ्फर नगर
IN-UP/muzaffarnagar | town | खतौली
IN-UP/pratapgarh | name | प्रतापगढ़ | first
IN-UP/prayagraj | name | इलाहाबाद, प्रयाग, allahabad
IN-UP/prayagraj | town | फूलपुर प्रयागराज
IN-UP/prayagraj | town | नैनी | rare
IN-UP/raebareli | name | राय बरेली
IN-UP/rampur | name | रामपुर
IN-UP/saharanpur | town | देवबंद
IN-UP/sambhal | name | भीमनगर | rare
IN-UP/sambhal | town | चंदौसी
IN-UP/sant-kabir-nagar | name | संतकबीरनगर, संत कबीर नगर, संत कबीरनगर
IN-UP/sant-kabir-nagar | seat | खलीलाबाद
IN-UP/shahjahanpur | name | शाहजहाँपुर, शाहजंहापुर, शाहजहॉपुर
IN-UP/shamli | name | सामली
IN-UP/shamli | name | प्रबुद्ध नगर | rare
IN-UP/shamli | town | कैराना
IN-UP/shravasti | name | श्रावस्ति
IN-UP/shravasti | seat | भिनगा
IN-UP/siddharthnagar | name | सिद्धार्थ नगर, सिध्दार्थनगर
IN-UP/sonbhadra | seat | राबर्ट्सगंज, रॉबर्ट्सगंज
IN-UP/sonbhadra | town | रेणुकूट, ओबरा, दुद्धी
IN-UP/sultanpur | name | कुशभवनपुर
IN-UP/varanasi | name | बनारस, काशी, varanasi, banaras, benaras
# उत्तराखंड
IN-UK/almora | town | रानीखेत
IN-UK/chamoli | seat | गोपेश्वर
IN-UK/chamoli | town | जोशीमठ, कर्णप्रयाग, बदरीनाथ, बद्रीनाथ
IN-UK/champawat | town | टनकपुर
IN-UK/dehradun | name | दून | word
IN-UK/dehradun | town | ऋषिकेश, मसूरी
IN-UK/dehradun | town | विकासनगर | rare
IN-UK/haridwar | name | हरद्वार
IN-UK/haridwar | town | रुड़की, लक्सर, roorkee
IN-UK/nainital | town | हल्द्वानी, haldwani
IN-UK/pauri | name | पौड़ी गढ़वाल, पोड़ी, पौढ़ी, पौढ़ी गढ़वाल
IN-UK/pauri | town | कोटद्वार
IN-UK/pithoragarh | name | पिथोरागढ़
IN-UK/rudraprayag | name | रुद्र प्रयाग
IN-UK/rudraprayag | town | केदारनाथ
IN-UK/tehri | name | टिहरी गढ़वाल, टेहरी, टेहरी गढ़वाल
IN-UK/tehri | seat | नई टिहरी
IN-UK/udham-singh-nagar | name | उधमसिंह नगर, ऊधम सिंह नगर, उधम सिंह नगर, यूएस नगर, यू एस नगर, ऊधमसिंह नगर, ऊधमसिंहनगर, उधमसिंहनगर, उधम सिंहनगर, ऊधम सिंहनगर, उद्धम सिंह नगर, यूएसनगर
IN-UK/udham-singh-nagar | seat | रुद्रपुर
IN-UK/udham-singh-nagar | town | काशीपुर, जसपुर, खटीमा, सितारगंज, बाजपुर, पंतनगर
IN-UK/uttarkashi | name | उत्तर काशी
# पश्चिम बंगाल
IN-WB/alipurduar | name | अलीपुरदुआर, अलीपुर द्वार
IN-WB/birbhum | seat | सिउड़ी
IN-WB/birbhum | town | बोलपुर, शांतिनिकेतन, रामपुरहाट
IN-WB/cooch-behar | name | कूच बिहार, कोच बिहार
IN-WB/dakshin-dinajpur | seat | बालुरघाट
IN-WB/darjeeling | name | दार्जीलिंग, दार्जलिंग
IN-WB/darjeeling | town | सिलीगुड़ी, सिलिगुड़ी, siliguri
IN-WB/hooghly | name | हूगली
IN-WB/hooghly | seat | चिनसुराह, चुंचुड़ा
IN-WB/howrah | name | हाबड़ा
IN-WB/jhargram | name | झारग्राम
IN-WB/kalimpong | name | कालिमपोंग
IN-WB/kolkata | name | कोलकात्ता, कलकत्ता, कलकत्ते, कोलकता, kolkata, calcutta
IN-WB/malda | name | मालदह, मालदाह
IN-WB/malda | seat | इंग्लिश बाजार
IN-WB/murshidabad | seat | बहरमपुर
IN-WB/nadia | name | नादिया, नदीया
IN-WB/nadia | seat | कृष्णानगर | rare
IN-WB/nadia | town | कल्याणी | word
IN-WB/north-24-parganas | name | उत्तर चौबीस परगना, नॉर्थ 24 परगना, उत्तरी 24 परगना, उत्तर 24 परगनास, उत्तर 24 परगनाज, उत्तर 24 परगणा, उत्तर चौबीस परगणा
IN-WB/north-24-parganas | seat | बारासात
IN-WB/north-24-parganas | town | बैरकपुर, दमदम, बिधाननगर, साल्ट लेक, बशीरहाट
IN-WB/paschim-bardhaman | name | पश्चिमी बर्धमान, पश्चिम बर्दवान, पश्चिमी बर्दवान, पश्चिम बर्द्धमान, पश्चिम वर्धमान, पश्चिम बर्दमान
IN-WB/paschim-bardhaman | seat | आसनसोल
IN-WB/paschim-bardhaman | town | दुर्गापुर
IN-WB/paschim-medinipur | name | पश्चिमी मेदिनीपुर, पश्चिम मिदनापुर, पश्चिमी मिदनापुर, मिदनापुर, मेदिनीपुर, पश्चिम मेदनीपुर
IN-WB/paschim-medinipur | town | खड़गपुर, घाटाल
IN-WB/purba-bardhaman | name | पूर्वी बर्धमान, पूर्व बर्दवान, पूर्वी बर्दवान, बर्धमान, बर्दवान, पूर्व बर्द्धमान, पूर्व वर्धमान, बर्द्धमान, वर्धमान
IN-WB/purba-medinipur | name | पूर्वी मेदिनीपुर, पूर्व मिदनापुर, पूर्वी मिदनापुर, पूर्व मेदनीपुर
IN-WB/purba-medinipur | seat | तमलुक
IN-WB/purba-medinipur | town | हल्दिया, कांथी
IN-WB/south-24-parganas | name | दक्षिण चौबीस परगना, साउथ 24 परगना, दक्षिणी 24 परगना, दक्षिण 24 परगनास, दक्षिण 24 परगणा, दक्षिण चौबीस परगणा
IN-WB/south-24-parganas | town | डायमंड हार्बर
IN-WB/uttar-dinajpur | seat | रायगंज
IN-WB/uttar-dinajpur | town | इस्लामपुर
`;
