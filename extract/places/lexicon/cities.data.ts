/**
 * Cities, towns and quarters outside Bihar, and other names of districts: place id | how | names | how it is to be read.
 *
 * how: `name` another name of the district, or a city that stands for it; `town` a town inside it; `locality` a quarter.
 * `word`, `rare` as in the table of Bihar's blocks; `first`: the likelier of two districts of one name.
 */
export const CITIES = `
# आंध्र प्रदेश, तेलंगाना
IN-AP/anantapur | name | अनंतपुरम, अनंतपुर
IN-AP/visakhapatnam | name | विशाखापट्टनम, विशाखापटनम, विशाखापत्नम, विजाग, वाइजैग
IN-AP/vizianagaram | name | विजयानगरम
IN-AP/krishna | town | विजयवाड़ा, मछलीपट्टनम
IN-AP/chittoor | town | तिरुपति, तिरूपति
IN-AP/east-godavari | town | काकीनाडा, राजमुंदरी, राजामुंदरी
IN-AP/kadapa | name | कडपा, कड़प्पा, वाईएसआर कडप्पा
IN-AP/nellore | name | नेल्लूर, नेल्लौर
IN-AP/guntur | town | अमरावती आंध्र
IN-AP/west-godavari | name | पश्चिम गोदावरी
IN-AP/west-godavari | town | एलुरु, एलुरू
IN-TS/warangal-urban | name | वारंगल, हनमकोंडा, हनुमकोंडा
IN-TS/hyderabad | town | सिकंदराबाद
IN-TS/hyderabad | name | हैदरावाद
IN-TS/jayashankar | name | जयशंकर, भूपालपल्ली
IN-TS/jogulamba | name | जोगुलम्बा, गडवाल
IN-TS/komaram-bheem | name | आसिफाबाद
IN-TS/medchal | name | मेडचल, मेडचाल
IN-TS/ranga-reddy | name | रंगा रेड्डी
IN-TS/rajanna-sircilla | name | सिरसिला
IN-TS/bhadradri-kothagudem | name | कोठागुडेम
IN-TS/mahbubnagar | name | महबूब नगर
# पूर्वोत्तर
IN-AS/kamrup-metropolitan | name | गुवाहाटी, गोवाहाटी, कामरूप महानगर, कामरूप मेट्रोपॉलिटन
IN-AS/cachar | town | सिलचर
IN-AS/sonitpur | town | तेजपुर
IN-AS/sonitpur | name | सोनितपुर
IN-AS/goalpara | name | गोलपाड़ा, गोआलपाड़ा
IN-AS/bongaigaon | name | बोंगईगांव
IN-AS/dibrugarh | name | डिब्रुगढ़
IN-AS/sivasagar | name | सिबसागर
IN-AR/papum-pare | town | ईटानगर
IN-MN/imphal-west | name | इंफाल, इंफाल पश्चिमी, इंफाल वेस्ट
IN-MN/imphal-east | name | इंफाल पूर्वी, इंफाल ईस्ट
IN-MN/churachandpur | name | चूड़ाचांदपुर, चूराचांदपुर
IN-ML/east-khasi-hills | name | शिलांग, शिलॉन्ग, ईस्ट खासी हिल्स
IN-ML/west-garo-hills | town | तुरा
IN-TR/west-tripura | name | अगरतला, पश्चिमी त्रिपुरा
IN-SK/east-sikkim | name | गंगटोक
IN-AN/south-andaman | name | पोर्ट ब्लेयर, पोर्टब्लेयर
# छत्तीसगढ़
IN-CG/durg | town | भिलाई
IN-CG/surguja | town | अंबिकापुर
IN-CG/bastar | town | जगदलपुर
IN-CG/kabirdham | town | कवर्धा
IN-CG/janjgir-champa | name | जांजगीर
IN-CG/baloda-bazar | name | बलौदा बाजार
IN-CG/rajnandgaon | name | राजनंदगांव
IN-CG/gaurela-pendra-marwahi | name | जीपीएम, गौरेला, पेंड्रा
IN-CG/jashpur | name | जशपुरनगर
# दिल्ली
IN-DL/north-east-delhi | name | उत्तर पूर्व दिल्ली, उत्तर पूर्वी दिल्ली, नॉर्थ ईस्ट दिल्ली
IN-DL/north-west-delhi | name | उत्तर पश्चिम दिल्ली, उत्तर पश्चिमी दिल्ली, नॉर्थ वेस्ट दिल्ली
IN-DL/south-east-delhi | name | दक्षिण पूर्व दिल्ली, दक्षिण पूर्वी दिल्ली, साउथ ईस्ट दिल्ली
IN-DL/south-west-delhi | name | दक्षिण पश्चिम दिल्ली, दक्षिण पश्चिमी दिल्ली, साउथ वेस्ट दिल्ली
IN-DL/south-delhi | name | साउथ दिल्ली, दक्षिण दिल्ली
IN-DL/north-delhi | name | नॉर्थ दिल्ली, उत्तर दिल्ली
IN-DL/east-delhi | name | ईस्ट दिल्ली
IN-DL/west-delhi | name | वेस्ट दिल्ली, पश्चिम दिल्ली
IN-DL/central-delhi | name | सेंट्रल दिल्ली, मध्य जिला दिल्ली
IN-DL/central-delhi | locality | करोल बाग, पहाड़गंज, दरियागंज
IN-DL/south-west-delhi | locality | द्वारका, नजफगढ़
IN-DL/west-delhi | locality | तिलक नगर, जनकपुरी
IN-DL/north-west-delhi | locality | रोहिणी
IN-DL/south-delhi | locality | साकेत, हौज खास, मालवीय नगर
IN-DL/south-east-delhi | locality | निजामुद्दीन, ओखला, जामिया नगर, शाहीन बाग
IN-DL/east-delhi | locality | लक्ष्मी नगर, मयूर विहार
# गोवा, गुजरात
IN-GA/north-goa | town | पणजी
IN-GA/north-goa | name | उत्तर गोवा, नॉर्थ गोवा
IN-GA/south-goa | name | दक्षिण गोवा, साउथ गोवा
IN-GA/south-goa | town | मडगांव, वास्को
IN-GJ/ahmedabad | name | अमदावाद, ahmedabad
IN-GJ/vadodara | name | वड़ोदरा, बड़ौदा, बडोदरा
IN-GJ/kutch | town | भुज, गांधीधाम
IN-GJ/bharuch | town | अंकलेश्वर
IN-GJ/bharuch | name | भरुच
IN-GJ/chhota-udaipur | name | छोटा उदेपुर, छोटाउदेपुर
IN-GJ/gir-somnath | name | गीर सोमनाथ
IN-GJ/mehsana | name | महेसाणा, मेहसाना
IN-GJ/aravalli | name | अरावली | word
IN-GJ/valsad | town | वापी
IN-GJ/devbhoomi-dwarka | name | देवभूमि द्वारिका
IN-GJ/kheda | town | नडियाद
# हरियाणा, पंजाब, हिमाचल, जम्मू-कश्मीर, लद्दाख, चंडीगढ़
IN-HR/gurugram | name | गुड़गांव, गुरूग्राम, गुरग्राम, gurugram, gurgaon
IN-HR/mewat | name | मेवात, नूह
IN-HR/yamunanagar | name | यमुना नगर
IN-HR/panchkula | name | पंचकुला
IN-HR/mahendragarh | town | नारनौल
IN-HR/jhajjar | town | बहादुरगढ़
IN-PB/mohali | name | एसएएस नगर, साहिबजादा अजीत सिंह नगर
IN-PB/rupnagar | name | रोपड़
IN-PB/shaheed-bhagat-singh-nagar | name | नवांशहर, एसबीएस नगर
IN-PB/tarn-taran | name | तरन तारन
IN-PB/muktsar | name | श्री मुक्तसर साहिब, मुक्तसर साहिब
IN-PB/firozpur | name | फिरोजपूर
IN-PB/kapurthala | town | फगवाड़ा
IN-PB/bathinda | name | भटिंडा
IN-HP/kangra | town | धर्मशाला, टांडा, पालमपुर
IN-HP/kullu | town | मनाली
IN-HP/solan | town | बद्दी, नालागढ़
IN-HP/sirmaur | town | नाहन, पांवटा साहिब
IN-HP/lahaul-spiti | name | लाहुल-स्पीति, लाहौल, लाहौल और स्पीति, लाहुल स्पीति
IN-HP/una | name | उना
IN-HP/chamba | name | चम्बा
IN-HP/kullu | name | कुल्लु
IN-JK/bandipora | name | बांदीपुरा
IN-JK/budgam | name | बड़गाम, बडगांव
IN-JK/poonch | name | पूंछ | word
IN-JK/udhampur | name | ऊधमपुर
IN-JK/reasi | town | कटरा
IN-JK/baramulla | name | बारामुला
# झारखंड
IN-JH/east-singhbhum | name | जमशेदपुर, पूर्वी सिंहभूम, पू सिंहभूम, ईस्ट सिंहभूम, jamshedpur
IN-JH/east-singhbhum | town | टाटानगर, टाटा नगर, घाटशिला
IN-JH/west-singhbhum | name | पश्चिम सिंहभूम, प सिंहभूम, चाईबासा
IN-JH/west-singhbhum | town | चक्रधरपुर
IN-JH/seraikela-kharsawan | name | सरायकेला, सरायकेला खरसावा, खरसावां
IN-JH/seraikela-kharsawan | town | आदित्यपुर
IN-JH/palamu | name | पलामु
IN-JH/palamu | town | डाल्टनगंज, डालटनगंज, मेदिनीनगर
IN-JH/pakur | name | पाकुर
IN-JH/sahebganj | name | साहेबगंज, साहबगंज
IN-JH/hazaribagh | name | हजारीबाग, हज़ारीबाग
IN-JH/bokaro | town | चास, बेरमो
IN-JH/dhanbad | town | झरिया, कतरास
IN-JH/deoghar | town | मधुपुर
IN-JH/deoghar | name | देवघर, बैद्यनाथ धाम
IN-JH/koderma | name | कोडरमा, कोडरमां
IN-JH/koderma | town | झुमरीतिलैया, झुमरी तिलैया
IN-JH/jamtara | name | जामताडा
IN-JH/giridih | name | गिरीडीह
IN-JH/ranchi | name | रांची, ranchi
# कर्नाटक, केरल, तमिलनाडु, पुडुचेरी
IN-KA/bangalore-urban | name | बेंगलुरु, बेंगलुरू, बेंगलूरु, बेंगलूरू, बैंगलुरु, बैंगलोर, बंगलौर, बंगलुरु, बेंगलोर, बैंगलूर, बंगलूरु, बेंगलुरु नगर, बेंगलुरु अर्बन, बैंगलोर शहरी, bengaluru, bangalore
IN-KA/bangalore-rural | name | बैंगलोर ग्रामीण, बेंगलुरु रूरल
IN-KA/mysore | name | मैसूरु, मैसुरु
IN-KA/gulbarga | name | गुलबर्गा, कलबुरगी, कलबुर्गि
IN-KA/belgaum | name | बेलगाम, बेलगांव
IN-KA/bellary | name | बेल्लारी, बल्लारि
IN-KA/shimoga | name | शिमोगा, शिवमोग्गा
IN-KA/tumkur | name | तुमकुर, तुमकूर
IN-KA/dakshina-kannada | town | मंगलुरु, मंगलौर, मंगलोर, मेंगलुरु, मैंगलोर
IN-KA/dharwad | town | हुबली, हुबली-धारवाड़
IN-KA/uttara-kannada | town | कारवार
IN-KA/vijayapura | name | बीजापुर कर्नाटक
IN-KA/mandya | name | मंड्या
IN-KA/kodagu | name | कोडागू, कुर्ग
IN-KA/davanagere | name | दावनगेरे, दावणगेरे
IN-KA/chikkamagaluru | name | चिकमगलूर, चिक्कमगलूर
IN-KA/chikkaballapur | name | चिकबल्लापुर
IN-KL/thiruvananthapuram | name | त्रिवेंद्रम, तिरुअनंतपुरम, तिरूवनंतपुरम
IN-KL/kozhikode | name | कोझीकोड, कालीकट
IN-KL/ernakulam | town | कोच्चि, कोचीन
IN-KL/ernakulam | name | एर्णाकुलम
IN-KL/thrissur | name | त्रिचूर, त्रिसूर
IN-KL/pathanamthitta | name | पतनमतिट्टा, पत्तनमतिट्टा, पथनमथिट्टा
IN-KL/alappuzha | name | अलपुझा, अलाप्पुझा, अलप्पुजा, अलेप्पी
IN-KL/kasaragod | name | कासरगोडे
IN-KL/kottayam | name | कोटायम
IN-KL/malappuram | name | मलपुरम
IN-KL/wayanad | name | वायनाड़
IN-TN/chennai | name | चेन्नै, मद्रास, chennai
IN-TN/coimbatore | name | कोयंबतूर, कोयम्बटूर
IN-TN/tiruchirappalli | name | तिरुचिरापल्ली, त्रिची, तिरुचि
IN-TN/thoothukudi | name | थूथुकुडी, तुतुकुड़ी, तूतुकुडी
IN-TN/tirunelveli | name | तिरुनेलवेलि
IN-TN/nilgiris | name | नीलगिरी
IN-TN/nilgiris | town | ऊटी
IN-TN/tiruppur | name | तिरुप्पुर
IN-TN/kanyakumari | town | नागरकोइल
IN-TN/viluppuram | name | विलुप्पुरम, विल्लूपुरम
IN-TN/madurai | name | मदुरई
# मध्य प्रदेश
IN-MP/indore | town | महू
IN-MP/indore | name | इन्दौर, indore
IN-MP/dhar | town | पीथमपुर
IN-MP/hoshangabad | name | नर्मदापुरम
IN-MP/hoshangabad | town | इटारसी, पिपरिया एमपी
IN-MP/mandsaur | name | मंदसौर
IN-MP/alirajpur | name | आलीराजपुर
IN-MP/betul | name | बेतूल
IN-MP/singrauli | town | बैढ़न
IN-MP/narsinghpur | name | नरसिंहपुर
IN-MP/shahdol | name | शाहडोल
IN-MP/agar-malwa | name | आगर
IN-MP/khandwa | town | ओंकारेश्वर
IN-MP/ujjain | name | उज्जयिनी
IN-MP/bhopal | name | bhopal
# महाराष्ट्र
IN-MH/mumbai-city | mumbai | मुंबई, मुम्बई, बंबई, बम्बई, मुंबई महानगर, ग्रेटर मुंबई, mumbai
IN-MH/mumbai-city | mumbai-locality | धारावी, दादर, माहिम, वर्ली, कोलाबा, भायखला, मझगांव, सायन
IN-MH/mumbai-suburban | mumbai-locality | अंधेरी, बांद्रा, बोरीवली, मलाड, कांदिवली, घाटकोपर, कुर्ला, गोवंडी, चेंबूर, मुलुंड, भांडुप, विक्रोली, जोगेश्वरी, गोरेगांव, मानखुर्द
IN-MH/mumbai-suburban | name | उपनगरीय मुंबई, मुंबई उपनगरीय
IN-MH/thane | name | थाणे, थाने जिला, ठाने
IN-MH/thane | town | नवी मुंबई, कल्याण-डोंबिवली, कल्याण डोंबिवली, कल्याण डोम्बिवली, भिवंडी, भिवंडी निजामपुर, मीरा-भायंदर, मीरा भायंदर, मीरा रोड, उल्हासनगर, डोंबिवली, अंबरनाथ, मुंब्रा
IN-MH/palghar | town | वसई-विरार, वसई विरार, वसई, विरार
IN-MH/pune | town | पिंपरी-चिंचवड़, पिंपरी चिंचवड, पिंपरी, पुणे शहर, पुणे ग्रामीण
IN-MH/pune | name | पुना, pune
IN-MH/nashik | town | मालेगांव, मालेगाव, नासिक शहर
IN-MH/nashik | name | नाशिक
IN-MH/aurangabad | name | छत्रपति संभाजीनगर, छत्रपति संभाजी नगर, संभाजीनगर, संभाजी नगर, औरंगाबाद महाराष्ट्र
IN-MH/osmanabad | name | धाराशिव
IN-MH/ahmednagar | name | अहिल्यानगर, अहमद नगर
IN-MH/ahmednagar | town | शिरडी
IN-MH/raigad | name | रायगड
IN-MH/raigad | town | पनवेल, अलीबाग
IN-MH/gadchiroli | name | गडचिरोली, गढचिरोली
IN-MH/gondia | name | गोंदियां
IN-MH/buldhana | name | बुलढाना, बुलडाणा, बुलढाणा
IN-MH/solapur | name | शोलापुर
IN-MH/ratnagiri | name | रत्नागिरि
IN-MH/parbhani | name | परभनी
IN-MH/beed | name | बीड़ | word
IN-MH/nanded | name | नांदेड
IN-MH/jalgaon | town | भुसावल
IN-MH/sangli | town | मिरज
IN-MH/kolhapur | town | इचलकरंजी
IN-MH/nagpur | name | nagpur
IN-MH/amravati | name | अमरावति
# ओडिशा, पश्चिम बंगाल
IN-OD/khordha | name | खोरधा, खोर्धा, खुर्धा
IN-OD/khordha | town | भुवनेश्वर
IN-OD/sundergarh | town | राउरकेला
IN-OD/balasore | name | बालेश्वर
IN-OD/kendujhar | name | केंदुझार, केओंझर
IN-OD/ganjam | name | गंजम
IN-OD/ganjam | town | बरहामपुर, ब्रह्मपुर ओडिशा
IN-OD/subarnapur | name | सोनपुर ओडिशा, सुवर्णपुर
IN-OD/balangir | name | बोलांगीर
IN-WB/kolkata | name | कोलकात्ता, कलकत्ता, कलकत्ते, कोलकता, kolkata, calcutta
IN-WB/north-24-parganas | name | उत्तर चौबीस परगना, नॉर्थ 24 परगना, उत्तरी 24 परगना
IN-WB/south-24-parganas | name | दक्षिण चौबीस परगना, साउथ 24 परगना, दक्षिणी 24 परगना
IN-WB/purba-bardhaman | name | पूर्वी बर्धमान, पूर्व बर्दवान, पूर्वी बर्दवान, बर्धमान, बर्दवान
IN-WB/paschim-bardhaman | name | पश्चिमी बर्धमान, पश्चिम बर्दवान, पश्चिमी बर्दवान
IN-WB/paschim-bardhaman | town | आसनसोल, दुर्गापुर
IN-WB/purba-medinipur | name | पूर्वी मेदिनीपुर, पूर्व मिदनापुर, पूर्वी मिदनापुर
IN-WB/purba-medinipur | town | हल्दिया
IN-WB/paschim-medinipur | name | पश्चिमी मेदिनीपुर, पश्चिम मिदनापुर, पश्चिमी मिदनापुर
IN-WB/darjeeling | town | सिलीगुड़ी, सिलिगुड़ी
IN-WB/darjeeling | name | दार्जीलिंग
IN-WB/cooch-behar | name | कूच बिहार, कोच बिहार
IN-WB/malda | name | मालदह
IN-WB/alipurduar | name | अलीपुरदुआर
IN-WB/nadia | name | नादिया
# राजस्थान
IN-RJ/jhunjhunu | name | झुंझुनू, झुंझनू, झुंझुनु, झुन्झुनू
IN-RJ/jalore | name | जालौर
IN-RJ/churu | name | चुरू, चुरु
IN-RJ/sri-ganganagar | name | गंगानगर, श्री गंगानगर
IN-RJ/chittorgarh | name | चित्तौड़, चित्तौरगढ़, चितौड़गढ़
IN-RJ/sawai-madhopur | name | सवाईमाधोपुर
IN-RJ/dholpur | name | धोलपुर
IN-RJ/jaipur | name | jaipur
IN-RJ/sirohi | town | माउंट आबू, आबूरोड
IN-RJ/ajmer | town | ब्यावर, किशनगढ़
IN-RJ/jaisalmer | town | पोकरण
# उत्तर प्रदेश
IN-UP/lucknow | name | लखनउ, लखनऊ, lucknow
IN-UP/kanpur-nagar | name | कानपुर, कानपुर शहर, kanpur
IN-UP/prayagraj | name | इलाहाबाद, प्रयाग, allahabad
IN-UP/ayodhya | name | फैजाबाद
IN-UP/gautam-buddha-nagar | name | नोएडा, ग्रेटर नोएडा, नोयडा, गौतमबुद्ध नगर, गौतम बुद्ध नगर, गौतमबुद्धनगर, गौतम बुद्धनगर, गौतमबुध नगर, जीबी नगर, noida
IN-UP/varanasi | name | बनारस, काशी, varanasi
IN-UP/kheri | name | लखीमपुर खीरी, लखीमपुर-खीरी, खीरी, लखीमपुर खेरी
IN-UP/maharajganj | name | महाराजगंज
IN-UP/sant-kabir-nagar | name | संतकबीरनगर, संत कबीर नगर, संत कबीरनगर
IN-UP/siddharthnagar | name | सिद्धार्थ नगर
IN-UP/muzaffarnagar | name | मुजफ्फर नगर
IN-UP/kushinagar | name | कुशी नगर
IN-UP/budaun | name | बदायू, बदांयू
IN-UP/ambedkar-nagar | name | अंबेडकरनगर, आंबेडकर नगर, आंबेडकरनगर
IN-UP/kheri | name | लखीमपुर | first
IN-UP/hamirpur | name | हमीरपुर | first
IN-UP/pratapgarh | name | प्रतापगढ़ | first
IN-UP/balrampur | name | बलरामपुर | first
IN-UP/shravasti | name | श्रावस्ति
IN-UP/raebareli | name | राय बरेली
IN-UP/bulandshahr | name | बुलंदशहर, बुलंद शहर
IN-UP/shahjahanpur | name | शाहजहाँपुर
IN-UP/mau | name | मऊनाथ भंजन
IN-UP/bhadohi | name | संत रविदास नगर, संतरविदासनगर
IN-UP/amroha | name | ज्योतिबा फुले नगर
IN-UP/kasganj | name | कांशीराम नगर
IN-UP/hathras | name | महामाया नगर
IN-UP/kaushambi | name | कौशाम्बी
IN-UP/ghaziabad | town | साहिबाबाद, इंदिरापुरम, लोनी, कौशाम्बी गाजियाबाद
IN-UP/chandauli | town | मुगलसराय, पंडित दीनदयाल उपाध्याय नगर
IN-UP/mathura | town | वृंदावन
IN-UP/kushinagar | town | पडरौना
IN-UP/gorakhpur | town | सहजनवां, पिपराइच
IN-UP/sonbhadra | town | रेणुकूट, राबर्ट्सगंज, रॉबर्ट्सगंज
IN-UP/rampur | name | रामपुर
IN-UP/jalaun | town | उरई
IN-UP/kanpur-dehat | name | कानपुर ग्रामीण
# उत्तराखंड
IN-UK/nainital | town | हल्द्वानी
IN-UK/haridwar | town | रुड़की
IN-UK/dehradun | town | ऋषिकेश, मसूरी
IN-UK/udham-singh-nagar | name | उधमसिंह नगर, ऊधम सिंह नगर, उधम सिंह नगर, यूएस नगर, यू एस नगर, ऊधमसिंह नगर, ऊधमसिंहनगर, उधमसिंहनगर
IN-UK/udham-singh-nagar | town | रुद्रपुर, काशीपुर
IN-UK/pauri | name | पौड़ी गढ़वाल
IN-UK/pauri | town | कोटद्वार
IN-UK/tehri | name | टिहरी गढ़वाल
IN-UK/pithoragarh | name | पिथोरागढ़
IN-UK/haridwar | name | हरद्वार
IN-PY/karaikal | name | कराइकल
`;
