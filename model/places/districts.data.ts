/**
 * Districts of India: place id | English name | Hindi name as papers write it. The ids are fixed; a Hindi spelling may be mended.
 *
 * Ids and English names: npm package @coffeebeanslabs/country_state_district 1.0.1 (ISC). Its Hindi was made by machine in
 * places and has been proof-read here.
 */
export const DISTRICTS = `# IN-AN
IN-AN/nicobar | Nicobar | निकोबार
IN-AN/north-middle-andaman | North and Middle Andaman | उत्तर और मध्य अंडमान
IN-AN/south-andaman | South Andaman | दक्षिण अंडमान

# IN-AP
IN-AP/anantapur | Anantapur | अनंतपुर
IN-AP/chittoor | Chittoor | चित्तूर
IN-AP/east-godavari | East Godavari | पूर्वी गोदावरी
IN-AP/guntur | Guntur | गुंटूर
IN-AP/kadapa | Kadapa | कडप्पा
IN-AP/krishna | Krishna | कृष्णा
IN-AP/kurnool | Kurnool | कुरनूल
IN-AP/nellore | Nellore | नेल्लोर
IN-AP/prakasam | Prakasam | प्रकाशम
IN-AP/srikakulam | Srikakulam | श्रीकाकुलम
IN-AP/visakhapatnam | Visakhapatnam | विशाखापत्तनम
IN-AP/vizianagaram | Vizianagaram | विजयनगरम
IN-AP/west-godavari | West Godavari | पश्चिमी गोदावरी

# IN-AR
IN-AR/anjaw | Anjaw | अंजाव
IN-AR/central-siang | Central Siang | मध्य सियांग
IN-AR/changlang | Changlang | चांगलांग
IN-AR/dibang-valley | Dibang Valley | दिबांग घाटी
IN-AR/east-kameng | East Kameng | पूर्वी कामेंग
IN-AR/east-siang | East Siang | पूर्वी सियांग
IN-AR/kamle | Kamle | कमले
IN-AR/kra-daadi | Kra Daadi | क्रा दादी
IN-AR/kurung-kumey | Kurung Kumey | कुरुंग कुमे
IN-AR/lepa-rada | Lepa Rada | लेपा राडा
IN-AR/lohit | Lohit | लोहित
IN-AR/longding | Longding | लोंगडिंग
IN-AR/lower-dibang-valley | Lower Dibang Valley | लोअर दिबांग घाटी
IN-AR/lower-siang | Lower Siang | लोअर सियांग
IN-AR/lower-subansiri | Lower Subansiri | लोअर सुबनसिरी
IN-AR/namsai | Namsai | नामसाई
IN-AR/pakke-kessang | Pakke Kessang | पक्के केसांग
IN-AR/papum-pare | Papum Pare | पापुम पारे
IN-AR/shi-yomi | Shi Yomi | शि योमी
IN-AR/tawang | Tawang | तवांग
IN-AR/tirap | Tirap | तिरप
IN-AR/upper-siang | Upper Siang | अपर सियांग
IN-AR/upper-subansiri | Upper Subansiri | अपर सुबनसिरी
IN-AR/west-kameng | West Kameng | पश्चिमी कामेंग
IN-AR/west-siang | West Siang | पश्चिमी सियांग

# IN-AS
IN-AS/bajali | Bajali | बजाली
IN-AS/baksa | Baksa | बक्सा
IN-AS/barpeta | Barpeta | बरपेटा
IN-AS/biswanath | Biswanath | बिश्वनाथ
IN-AS/bongaigaon | Bongaigaon | बोंगाईगांव
IN-AS/cachar | Cachar | कछार
IN-AS/charaideo | Charaideo | चराईदेव
IN-AS/chirang | Chirang | चिरांग
IN-AS/darrang | Darrang | दरंग
IN-AS/dhemaji | Dhemaji | धेमाजी
IN-AS/dhubri | Dhubri | धुबरी
IN-AS/dibrugarh | Dibrugarh | डिब्रूगढ़
IN-AS/dima-hasao | Dima Hasao | दीमा हसाओ
IN-AS/goalpara | Goalpara | ग्वालपाड़ा
IN-AS/golaghat | Golaghat | गोलाघाट
IN-AS/hailakandi | Hailakandi | हैलाकांडी
IN-AS/hojai | Hojai | होजाई
IN-AS/jorhat | Jorhat | जोरहाट
IN-AS/kamrup | Kamrup | कामरूप
IN-AS/kamrup-metropolitan | Kamrup Metropolitan | कामरूप मेट्रो
IN-AS/karbi-anglong | Karbi Anglong | कार्बी आंगलोंग
IN-AS/karimganj | Karimganj | करीमगंज
IN-AS/kokrajhar | Kokrajhar | कोकराझार
IN-AS/lakhimpur | Lakhimpur | लखीमपुर
IN-AS/majuli | Majuli | माजुली
IN-AS/morigaon | Morigaon | मोरीगांव
IN-AS/nagaon | Nagaon | नगांव
IN-AS/nalbari | Nalbari | नलबाड़ी
IN-AS/sivasagar | Sivasagar | शिवसागर
IN-AS/sonitpur | Sonitpur | शोणितपुर
IN-AS/south-salmara-mankachar | South Salmara-Mankachar | दक्षिण सालमारा-मनकाचर
IN-AS/tinsukia | Tinsukia | तिनसुकिया
IN-AS/udalguri | Udalguri | उदालगुड़ी
IN-AS/west-karbi-anglong | West Karbi Anglong | पश्चिमी कार्बी आंगलोंग

# IN-BR
IN-BR/araria | Araria | अररिया
IN-BR/arwal | Arwal | अरवल
IN-BR/aurangabad | Aurangabad | औरंगाबाद
IN-BR/banka | Banka | बांका
IN-BR/begusarai | Begusarai | बेगूसराय
IN-BR/bhagalpur | Bhagalpur | भागलपुर
IN-BR/bhojpur | Bhojpur | भोजपुर
IN-BR/buxar | Buxar | बक्सर
IN-BR/darbhanga | Darbhanga | दरभंगा
IN-BR/purbi-champaran | East Champaran | पूर्वी चंपारण
IN-BR/gaya | Gaya | गया
IN-BR/gopalganj | Gopalganj | गोपालगंज
IN-BR/jamui | Jamui | जमुई
IN-BR/jehanabad | Jehanabad | जहानाबाद
IN-BR/kaimur | Kaimur | कैमूर
IN-BR/katihar | Katihar | कटिहार
IN-BR/khagaria | Khagaria | खगड़िया
IN-BR/kishanganj | Kishanganj | किशनगंज
IN-BR/lakhisarai | Lakhisarai | लखीसराय
IN-BR/madhepura | Madhepura | मधेपुरा
IN-BR/madhubani | Madhubani | मधुबनी
IN-BR/munger | Munger | मुंगेर
IN-BR/muzaffarpur | Muzaffarpur | मुजफ्फरपुर
IN-BR/nalanda | Nalanda | नालंदा
IN-BR/nawada | Nawada | नवादा
IN-BR/patna | Patna | पटना
IN-BR/purnia | Purnia | पूर्णिया
IN-BR/rohtas | Rohtas | रोहतास
IN-BR/saharsa | Saharsa | सहरसा
IN-BR/samastipur | Samastipur | समस्तीपुर
IN-BR/saran | Saran | सारण
IN-BR/sheikhpura | Sheikhpura | शेखपुरा
IN-BR/sheohar | Sheohar | शिवहर
IN-BR/sitamarhi | Sitamarhi | सीतामढ़ी
IN-BR/siwan | Siwan | सिवान
IN-BR/supaul | Supaul | सुपौल
IN-BR/vaishali | Vaishali | वैशाली
IN-BR/pashchim-champaran | West Champaran | पश्चिम चंपारण

# IN-CH
IN-CH/chandigarh | Chandigarh | चंडीगढ़

# IN-CG
IN-CG/balod | Balod | बालोद
IN-CG/baloda-bazar | Baloda Bazar | बलौदाबाजार
IN-CG/balrampur | Balrampur | बलरामपुर
IN-CG/bastar | Bastar | बस्तर
IN-CG/bemetara | Bemetara | बेमेतरा
IN-CG/bijapur | Bijapur | बीजापुर
IN-CG/bilaspur | Bilaspur | बिलासपुर
IN-CG/dantewada | Dantewada | दंतेवाड़ा
IN-CG/dhamtari | Dhamtari | धमतरी
IN-CG/durg | Durg | दुर्ग
IN-CG/gariaband | Gariaband | गरियाबंद
IN-CG/gaurela-pendra-marwahi | Gaurela-Pendra-Marwahi | गौरेला-पेंड्रा-मरवाही
IN-CG/janjgir-champa | Janjgir-Champa | जांजगीर-चांपा
IN-CG/jashpur | Jashpur | जशपुर
IN-CG/kabirdham | Kabirdham | कबीरधाम
IN-CG/kanker | Kanker | कांकेर
IN-CG/kondagaon | Kondagaon | कोंडागांव
IN-CG/korba | Korba | कोरबा
IN-CG/koriya | Koriya | कोरिया
IN-CG/mahasamund | Mahasamund | महासमुंद
IN-CG/mungeli | Mungeli | मुंगेली
IN-CG/narayanpur | Narayanpur | नारायणपुर
IN-CG/raigarh | Raigarh | रायगढ़
IN-CG/raipur | Raipur | रायपुर
IN-CG/rajnandgaon | Rajnandgaon | राजनांदगांव
IN-CG/sukma | Sukma | सुकमा
IN-CG/surajpur | Surajpur | सूरजपुर
IN-CG/surguja | Surguja | सरगुजा

# IN-DH
IN-DH/dadra-nagar-haveli | Dadra and Nagar Haveli | दादरा और नगर हवेली
IN-DH/daman | Daman | दमन
IN-DH/diu | Diu | दीव

# IN-DL
IN-DL/central-delhi | Central Delhi | मध्य दिल्ली
IN-DL/east-delhi | East Delhi | पूर्वी दिल्ली
IN-DL/new-delhi | New Delhi | नई दिल्ली
IN-DL/north-delhi | North Delhi | उत्तरी दिल्ली
IN-DL/north-east-delhi | North East Delhi | उत्तर-पूर्वी दिल्ली
IN-DL/north-west-delhi | North West Delhi | उत्तर-पश्चिमी दिल्ली
IN-DL/shahdara | Shahdara | शाहदरा
IN-DL/south-delhi | South Delhi | दक्षिणी दिल्ली
IN-DL/south-east-delhi | South East Delhi | दक्षिण-पूर्वी दिल्ली
IN-DL/south-west-delhi | South West Delhi | दक्षिण-पश्चिमी दिल्ली
IN-DL/west-delhi | West Delhi | पश्चिमी दिल्ली

# IN-GA
IN-GA/north-goa | North Goa | उत्तरी गोवा
IN-GA/south-goa | South Goa | दक्षिणी गोवा

# IN-GJ
IN-GJ/ahmedabad | Ahmedabad | अहमदाबाद
IN-GJ/amreli | Amreli | अमरेली
IN-GJ/anand | Anand | आणंद
IN-GJ/aravalli | Aravalli | अरवल्ली
IN-GJ/banaskantha | Banaskantha | बनासकांठा
IN-GJ/bharuch | Bharuch | भरूच
IN-GJ/bhavnagar | Bhavnagar | भावनगर
IN-GJ/botad | Botad | बोटाड
IN-GJ/chhota-udaipur | Chhota Udaipur | छोटा उदयपुर
IN-GJ/dahod | Dahod | दाहोद
IN-GJ/dang | Dang | डांग
IN-GJ/devbhoomi-dwarka | Devbhoomi Dwarka | देवभूमि द्वारका
IN-GJ/gandhinagar | Gandhinagar | गांधीनगर
IN-GJ/gir-somnath | Gir Somnath | गिर सोमनाथ
IN-GJ/jamnagar | Jamnagar | जामनगर
IN-GJ/junagadh | Junagadh | जूनागढ़
IN-GJ/kheda | Kheda | खेड़ा
IN-GJ/kutch | Kutch | कच्छ
IN-GJ/mahisagar | Mahisagar | महीसागर
IN-GJ/mehsana | Mehsana | मेहसाणा
IN-GJ/morbi | Morbi | मोरबी
IN-GJ/narmada | Narmada | नर्मदा
IN-GJ/navsari | Navsari | नवसारी
IN-GJ/panchmahal | Panchmahal | पंचमहल
IN-GJ/patan | Patan | पाटन
IN-GJ/porbandar | Porbandar | पोरबंदर
IN-GJ/rajkot | Rajkot | राजकोट
IN-GJ/sabarkantha | Sabarkantha | साबरकांठा
IN-GJ/surat | Surat | सूरत
IN-GJ/surendranagar | Surendranagar | सुरेंद्रनगर
IN-GJ/tapi | Tapi | तापी
IN-GJ/vadodara | Vadodara | वडोदरा
IN-GJ/valsad | Valsad | वलसाड

# IN-HR
IN-HR/ambala | Ambala | अंबाला
IN-HR/bhiwani | Bhiwani | भिवानी
IN-HR/charkhi-dadri | Charkhi Dadri | चरखी दादरी
IN-HR/faridabad | Faridabad | फरीदाबाद
IN-HR/fatehabad | Fatehabad | फतेहाबाद
IN-HR/gurugram | Gurugram | गुरुग्राम
IN-HR/hisar | Hisar | हिसार
IN-HR/jhajjar | Jhajjar | झज्जर
IN-HR/jind | Jind | जींद
IN-HR/kaithal | Kaithal | कैथल
IN-HR/karnal | Karnal | करनाल
IN-HR/kurukshetra | Kurukshetra | कुरुक्षेत्र
IN-HR/mahendragarh | Mahendragarh | महेंद्रगढ़
IN-HR/mewat | Nuh (Mewat) | नूंह
IN-HR/palwal | Palwal | पलवल
IN-HR/panchkula | Panchkula | पंचकूला
IN-HR/panipat | Panipat | पानीपत
IN-HR/rewari | Rewari | रेवाड़ी
IN-HR/rohtak | Rohtak | रोहतक
IN-HR/sirsa | Sirsa | सिरसा
IN-HR/sonipat | Sonipat | सोनीपत
IN-HR/yamunanagar | Yamunanagar | यमुनानगर

# IN-HP
IN-HP/bilaspur | Bilaspur | बिलासपुर
IN-HP/chamba | Chamba | चंबा
IN-HP/hamirpur | Hamirpur | हमीरपुर
IN-HP/kangra | Kangra | कांगड़ा
IN-HP/kinnaur | Kinnaur | किन्नौर
IN-HP/kullu | Kullu | कुल्लू
IN-HP/lahaul-spiti | Lahaul and Spiti | लाहौल-स्पीति
IN-HP/mandi | Mandi | मंडी
IN-HP/shimla | Shimla | शिमला
IN-HP/sirmaur | Sirmaur | सिरमौर
IN-HP/solan | Solan | सोलन
IN-HP/una | Una | ऊना

# IN-JK
IN-JK/anantnag | Anantnag | अनंतनाग
IN-JK/bandipora | Bandipora | बांदीपोरा
IN-JK/baramulla | Baramulla | बारामूला
IN-JK/budgam | Budgam | बडगाम
IN-JK/doda | Doda | डोडा
IN-JK/ganderbal | Ganderbal | गांदरबल
IN-JK/jammu | Jammu | जम्मू
IN-JK/kathua | Kathua | कठुआ
IN-JK/kishtwar | Kishtwar | किश्तवाड़
IN-JK/kulgam | Kulgam | कुलगाम
IN-JK/kupwara | Kupwara | कुपवाड़ा
IN-JK/poonch | Poonch | पुंछ
IN-JK/pulwama | Pulwama | पुलवामा
IN-JK/rajouri | Rajouri | राजौरी
IN-JK/ramban | Ramban | रामबन
IN-JK/reasi | Reasi | रियासी
IN-JK/samba | Samba | सांबा
IN-JK/shopian | Shopian | शोपियां
IN-JK/srinagar | Srinagar | श्रीनगर
IN-JK/udhampur | Udhampur | उधमपुर

# IN-JH
IN-JH/bokaro | Bokaro | बोकारो
IN-JH/chatra | Chatra | चतरा
IN-JH/deoghar | Deoghar | देवघर
IN-JH/dhanbad | Dhanbad | धनबाद
IN-JH/dumka | Dumka | दुमका
IN-JH/east-singhbhum | East Singhbhum | पूर्वी सिंहभूम
IN-JH/garhwa | Garhwa | गढ़वा
IN-JH/giridih | Giridih | गिरिडीह
IN-JH/godda | Godda | गोड्डा
IN-JH/gumla | Gumla | गुमला
IN-JH/hazaribagh | Hazaribagh | हजारीबाग
IN-JH/jamtara | Jamtara | जामताड़ा
IN-JH/khunti | Khunti | खूंटी
IN-JH/koderma | Koderma | कोडरमा
IN-JH/latehar | Latehar | लातेहार
IN-JH/lohardaga | Lohardaga | लोहरदगा
IN-JH/pakur | Pakur | पाकुड़
IN-JH/palamu | Palamu | पलामू
IN-JH/ramgarh | Ramgarh | रामगढ़
IN-JH/ranchi | Ranchi | रांची
IN-JH/sahebganj | Sahebganj | साहिबगंज
IN-JH/seraikela-kharsawan | Seraikela-Kharsawan | सरायकेला-खरसावां
IN-JH/simdega | Simdega | सिमडेगा
IN-JH/west-singhbhum | West Singhbhum | पश्चिमी सिंहभूम

# IN-KA
IN-KA/bagalkot | Bagalkot | बागलकोट
IN-KA/bangalore-rural | Bangalore Rural | बेंगलुरु ग्रामीण
IN-KA/bangalore-urban | Bangalore Urban | बेंगलुरु शहरी
IN-KA/belgaum | Belgaum | बेलगावी
IN-KA/bellary | Bellary | बल्लारी
IN-KA/bidar | Bidar | बीदर
IN-KA/chamarajanagar | Chamarajanagar | चामराजनगर
IN-KA/chikkaballapur | Chikkaballapur | चिक्कबल्लापुर
IN-KA/chikkamagaluru | Chikkamagaluru | चिक्कमगलुरु
IN-KA/chitradurga | Chitradurga | चित्रदुर्ग
IN-KA/dakshina-kannada | Dakshina Kannada | दक्षिण कन्नड़
IN-KA/davanagere | Davanagere | दावणगेरे
IN-KA/dharwad | Dharwad | धारवाड़
IN-KA/gadag | Gadag | गदग
IN-KA/gulbarga | Gulbarga | कलबुर्गी
IN-KA/hassan | Hassan | हासन
IN-KA/haveri | Haveri | हावेरी
IN-KA/kodagu | Kodagu | कोडगु
IN-KA/kolar | Kolar | कोलार
IN-KA/koppal | Koppal | कोप्पल
IN-KA/mandya | Mandya | मांड्या
IN-KA/mysore | Mysore | मैसूर
IN-KA/raichur | Raichur | रायचूर
IN-KA/ramanagara | Ramanagara | रामनगर
IN-KA/shimoga | Shimoga | शिवमोगा
IN-KA/tumkur | Tumkur | तुमकुरु
IN-KA/udupi | Udupi | उडुपी
IN-KA/uttara-kannada | Uttara Kannada | उत्तर कन्नड़
IN-KA/vijayapura | Vijayapura | विजयपुरा
IN-KA/yadgir | Yadgir | यादगीर

# IN-KL
IN-KL/alappuzha | Alappuzha | अलप्पुझा
IN-KL/ernakulam | Ernakulam | एर्नाकुलम
IN-KL/idukki | Idukki | इडुक्की
IN-KL/kannur | Kannur | कन्नूर
IN-KL/kasaragod | Kasaragod | कासरगोड
IN-KL/kollam | Kollam | कोल्लम
IN-KL/kottayam | Kottayam | कोट्टायम
IN-KL/kozhikode | Kozhikode | कोझिकोड
IN-KL/malappuram | Malappuram | मलप्पुरम
IN-KL/palakkad | Palakkad | पलक्कड़
IN-KL/pathanamthitta | Pathanamthitta | पथानामथिट्टा
IN-KL/thiruvananthapuram | Thiruvananthapuram | तिरुवनंतपुरम
IN-KL/thrissur | Thrissur | त्रिशूर
IN-KL/wayanad | Wayanad | वायनाड

# IN-LD
IN-LD/lakshadweep | Lakshadweep | लक्षद्वीप

# IN-LA
IN-LA/kargil | Kargil | कारगिल
IN-LA/leh | Leh | लेह

# IN-MP
IN-MP/agar-malwa | Agar Malwa | आगर मालवा
IN-MP/alirajpur | Alirajpur | अलीराजपुर
IN-MP/anuppur | Anuppur | अनूपपुर
IN-MP/ashoknagar | Ashoknagar | अशोकनगर
IN-MP/balaghat | Balaghat | बालाघाट
IN-MP/barwani | Barwani | बड़वानी
IN-MP/betul | Betul | बैतूल
IN-MP/bhind | Bhind | भिंड
IN-MP/bhopal | Bhopal | भोपाल
IN-MP/burhanpur | Burhanpur | बुरहानपुर
IN-MP/chachaura | Chachaura | चाचौड़ा
IN-MP/chhatarpur | Chhatarpur | छतरपुर
IN-MP/chhindwara | Chhindwara | छिंदवाड़ा
IN-MP/damoh | Damoh | दमोह
IN-MP/datia | Datia | दतिया
IN-MP/dewas | Dewas | देवास
IN-MP/dhar | Dhar | धार
IN-MP/dindori | Dindori | डिंडोरी
IN-MP/guna | Guna | गुना
IN-MP/gwalior | Gwalior | ग्वालियर
IN-MP/harda | Harda | हरदा
IN-MP/hoshangabad | Hoshangabad | होशंगाबाद
IN-MP/indore | Indore | इंदौर
IN-MP/jabalpur | Jabalpur | जबलपुर
IN-MP/jhabua | Jhabua | झाबुआ
IN-MP/katni | Katni | कटनी
IN-MP/khandwa | Khandwa | खंडवा
IN-MP/khargone | Khargone | खरगोन
IN-MP/maihar | Maihar | मैहर
IN-MP/mandla | Mandla | मंडला
IN-MP/mandsaur | Mandsaur | मंदसौर
IN-MP/morena | Morena | मुरैना
IN-MP/narsinghpur | Narsinghpur | नरसिंहपुर
IN-MP/nagda | Nagda | नागदा
IN-MP/neemuch | Neemuch | नीमच
IN-MP/niwari | Niwari | निवाड़ी
IN-MP/panna | Panna | पन्ना
IN-MP/raisen | Raisen | रायसेन
IN-MP/rajgarh | Rajgarh | राजगढ़
IN-MP/ratlam | Ratlam | रतलाम
IN-MP/rewa | Rewa | रीवा
IN-MP/sagar | Sagar | सागर
IN-MP/satna | Satna | सतना
IN-MP/sehore | Sehore | सीहोर
IN-MP/seoni | Seoni | सिवनी
IN-MP/shahdol | Shahdol | शहडोल
IN-MP/shajapur | Shajapur | शाजापुर
IN-MP/sheopur | Sheopur | श्योपुर
IN-MP/shivpuri | Shivpuri | शिवपुरी
IN-MP/sidhi | Sidhi | सीधी
IN-MP/singrauli | Singrauli | सिंगरौली
IN-MP/tikamgarh | Tikamgarh | टीकमगढ़
IN-MP/ujjain | Ujjain | उज्जैन
IN-MP/umaria | Umaria | उमरिया
IN-MP/vidisha | Vidisha | विदिशा

# IN-MH
IN-MH/ahmednagar | Ahmednagar | अहमदनगर
IN-MH/akola | Akola | अकोला
IN-MH/amravati | Amravati | अमरावती
IN-MH/aurangabad | Aurangabad | औरंगाबाद
IN-MH/beed | Beed | बीड
IN-MH/bhandara | Bhandara | भंडारा
IN-MH/buldhana | Buldhana | बुलढाणा
IN-MH/chandrapur | Chandrapur | चंद्रपुर
IN-MH/dhule | Dhule | धुले
IN-MH/gadchiroli | Gadchiroli | गढ़चिरौली
IN-MH/gondia | Gondia | गोंदिया
IN-MH/hingoli | Hingoli | हिंगोली
IN-MH/jalgaon | Jalgaon | जलगांव
IN-MH/jalna | Jalna | जालना
IN-MH/kolhapur | Kolhapur | कोल्हापुर
IN-MH/latur | Latur | लातूर
IN-MH/mumbai-city | Mumbai City | मुंबई शहर
IN-MH/mumbai-suburban | Mumbai Suburban | मुंबई उपनगर
IN-MH/nagpur | Nagpur | नागपुर
IN-MH/nanded | Nanded | नांदेड़
IN-MH/nandurbar | Nandurbar | नंदुरबार
IN-MH/nashik | Nashik | नासिक
IN-MH/osmanabad | Osmanabad | उस्मानाबाद
IN-MH/palghar | Palghar | पालघर
IN-MH/parbhani | Parbhani | परभणी
IN-MH/pune | Pune | पुणे
IN-MH/raigad | Raigad | रायगढ़
IN-MH/ratnagiri | Ratnagiri | रत्नागिरी
IN-MH/sangli | Sangli | सांगली
IN-MH/satara | Satara | सतारा
IN-MH/sindhudurg | Sindhudurg | सिंधुदुर्ग
IN-MH/solapur | Solapur | सोलापुर
IN-MH/thane | Thane | ठाणे
IN-MH/wardha | Wardha | वर्धा
IN-MH/washim | Washim | वाशिम
IN-MH/yavatmal | Yavatmal | यवतमाल

# IN-MN
IN-MN/bishnupur | Bishnupur | बिष्णुपुर
IN-MN/chandel | Chandel | चंदेल
IN-MN/churachandpur | Churachandpur | चुराचांदपुर
IN-MN/imphal-east | Imphal East | इंफाल पूर्व
IN-MN/imphal-west | Imphal West | इंफाल पश्चिम
IN-MN/jiribam | Jiribam | जिरीबाम
IN-MN/kakching | Kakching | काकचिंग
IN-MN/kamjong | Kamjong | कामजोंग
IN-MN/kangpokpi | Kangpokpi | कांगपोकपी
IN-MN/noney | Noney | नोनी
IN-MN/pherzawl | Pherzawl | फेरजावल
IN-MN/senapati | Senapati | सेनापति
IN-MN/tamenglong | Tamenglong | तामेंगलोंग
IN-MN/tengnoupal | Tengnoupal | तेंगनौपाल
IN-MN/thoubal | Thoubal | थौबल
IN-MN/ukhrul | Ukhrul | उखरुल

# IN-ML
IN-ML/east-garo-hills | East Garo Hills | पूर्वी गारो हिल्स
IN-ML/east-jaintia-hills | East Jaintia Hills | पूर्वी जयंतिया हिल्स
IN-ML/east-khasi-hills | East Khasi Hills | पूर्वी खासी हिल्स
IN-ML/north-garo-hills | North Garo Hills | उत्तरी गारो हिल्स
IN-ML/ri-bhoi | Ri Bhoi | री-भोई
IN-ML/south-garo-hills | South Garo Hills | दक्षिणी गारो हिल्स
IN-ML/south-west-garo-hills | South West Garo Hills | दक्षिण-पश्चिमी गारो हिल्स
IN-ML/south-west-khasi-hills | South West Khasi Hills | दक्षिण-पश्चिमी खासी हिल्स
IN-ML/west-garo-hills | West Garo Hills | पश्चिमी गारो हिल्स
IN-ML/west-jaintia-hills | West Jaintia Hills | पश्चिमी जयंतिया हिल्स
IN-ML/west-khasi-hills | West Khasi Hills | पश्चिमी खासी हिल्स

# IN-MZ
IN-MZ/aizawl | Aizawl | आइजोल
IN-MZ/champhai | Champhai | चंफाई
IN-MZ/hnahthial | Hnahthial | हनाहथियाल
IN-MZ/kolasib | Kolasib | कोलासिब
IN-MZ/khawzawl | Khawzawl | खावजोल
IN-MZ/lawngtlai | Lawngtlai | लॉन्गतलाई
IN-MZ/lunglei | Lunglei | लुंगलेई
IN-MZ/mamit | Mamit | ममित
IN-MZ/saiha | Saiha | सैहा
IN-MZ/serchhip | Serchhip | सेरछिप
IN-MZ/saitual | Saitual | सैतुअल

# IN-NL
IN-NL/mon | Mon | मोन
IN-NL/dimapur | Dimapur | दीमापुर
IN-NL/kiphire | Kiphire | किफिरे
IN-NL/kohima | Kohima | कोहिमा
IN-NL/longleng | Longleng | लोंगलेंग
IN-NL/mokokchung | Mokokchung | मोकोकचुंग
IN-NL/noklak | Noklak | नोकलाक
IN-NL/peren | Peren | पेरेन
IN-NL/phek | Phek | फेक
IN-NL/tuensang | Tuensang | तुएनसांग
IN-NL/wokha | Wokha | वोखा
IN-NL/zunheboto | Zunheboto | जुन्हेबोटो

# IN-OD
IN-OD/angul | Angul | अंगुल
IN-OD/balangir | Balangir | बलांगीर
IN-OD/balasore | Balasore | बालासोर
IN-OD/bargarh | Bargarh | बारगढ़
IN-OD/bhadrak | Bhadrak | भद्रक
IN-OD/boudh | Boudh | बौध
IN-OD/cuttack | Cuttack | कटक
IN-OD/debagarh | Debagarh | देवगढ़
IN-OD/dhenkanal | Dhenkanal | ढेंकनाल
IN-OD/gajapati | Gajapati | गजपति
IN-OD/ganjam | Ganjam | गंजाम
IN-OD/jagatsinghpur | Jagatsinghpur | जगतसिंहपुर
IN-OD/jajpur | Jajpur | जाजपुर
IN-OD/jharsuguda | Jharsuguda | झारसुगुड़ा
IN-OD/kalahandi | Kalahandi | कालाहांडी
IN-OD/kandhamal | Kandhamal | कंधमाल
IN-OD/kendrapara | Kendrapara | केंद्रपाड़ा
IN-OD/kendujhar | Kendujhar | क्योंझर
IN-OD/khordha | Khordha | खुर्दा
IN-OD/koraput | Koraput | कोरापुट
IN-OD/malkangiri | Malkangiri | मलकानगिरी
IN-OD/mayurbhanj | Mayurbhanj | मयूरभंज
IN-OD/nabarangpur | Nabarangpur | नबरंगपुर
IN-OD/nayagarh | Nayagarh | नयागढ़
IN-OD/nuapada | Nuapada | नुआपाड़ा
IN-OD/puri | Puri | पुरी
IN-OD/rayagada | Rayagada | रायगड़ा
IN-OD/sambalpur | Sambalpur | संबलपुर
IN-OD/subarnapur | Subarnapur | सुबर्णपुर
IN-OD/sundergarh | Sundergarh | सुंदरगढ़

# IN-PY
IN-PY/karaikal | Karaikal | कराईकल
IN-PY/mahe | Mahe | माहे
IN-PY/puducherry | Puducherry | पुडुचेरी
IN-PY/yanam | Yanam | यानम

# IN-PB
IN-PB/amritsar | Amritsar | अमृतसर
IN-PB/barnala | Barnala | बरनाला
IN-PB/bathinda | Bathinda | बठिंडा
IN-PB/faridkot | Faridkot | फरीदकोट
IN-PB/fatehgarh-sahib | Fatehgarh Sahib | फतेहगढ़ साहिब
IN-PB/fazilka | Fazilka | फाजिल्का
IN-PB/firozpur | Firozpur | फिरोजपुर
IN-PB/gurdaspur | Gurdaspur | गुरदासपुर
IN-PB/hoshiarpur | Hoshiarpur | होशियारपुर
IN-PB/jalandhar | Jalandhar | जालंधर
IN-PB/kapurthala | Kapurthala | कपूरथला
IN-PB/ludhiana | Ludhiana | लुधियाना
IN-PB/mansa | Mansa | मानसा
IN-PB/moga | Moga | मोगा
IN-PB/mohali | Mohali | मोहाली
IN-PB/muktsar | Muktsar | मुक्तसर
IN-PB/pathankot | Pathankot | पठानकोट
IN-PB/patiala | Patiala | पटियाला
IN-PB/rupnagar | Rupnagar | रूपनगर
IN-PB/sangrur | Sangrur | संगरूर
IN-PB/shaheed-bhagat-singh-nagar | Shaheed Bhagat Singh Nagar | शहीद भगत सिंह नगर
IN-PB/tarn-taran | Tarn Taran | तरनतारन

# IN-RJ
IN-RJ/ajmer | Ajmer | अजमेर
IN-RJ/alwar | Alwar | अलवर
IN-RJ/banswara | Banswara | बांसवाड़ा
IN-RJ/baran | Baran | बारां
IN-RJ/barmer | Barmer | बाड़मेर
IN-RJ/bharatpur | Bharatpur | भरतपुर
IN-RJ/bhilwara | Bhilwara | भीलवाड़ा
IN-RJ/bikaner | Bikaner | बीकानेर
IN-RJ/bundi | Bundi | बूंदी
IN-RJ/chittorgarh | Chittorgarh | चित्तौड़गढ़
IN-RJ/churu | Churu | चूरू
IN-RJ/dausa | Dausa | दौसा
IN-RJ/dholpur | Dholpur | धौलपुर
IN-RJ/dungarpur | Dungarpur | डूंगरपुर
IN-RJ/hanumangarh | Hanumangarh | हनुमानगढ़
IN-RJ/jaipur | Jaipur | जयपुर
IN-RJ/jaisalmer | Jaisalmer | जैसलमेर
IN-RJ/jalore | Jalore | जालोर
IN-RJ/jhalawar | Jhalawar | झालावाड़
IN-RJ/jhunjhunu | Jhunjhunu | झुंझुनूं
IN-RJ/jodhpur | Jodhpur | जोधपुर
IN-RJ/karauli | Karauli | करौली
IN-RJ/kota | Kota | कोटा
IN-RJ/nagaur | Nagaur | नागौर
IN-RJ/pali | Pali | पाली
IN-RJ/pratapgarh | Pratapgarh | प्रतापगढ़
IN-RJ/rajsamand | Rajsamand | राजसमंद
IN-RJ/sawai-madhopur | Sawai Madhopur | सवाई माधोपुर
IN-RJ/sikar | Sikar | सीकर
IN-RJ/sirohi | Sirohi | सिरोही
IN-RJ/sri-ganganagar | Sri Ganganagar | श्रीगंगानगर
IN-RJ/tonk | Tonk | टोंक
IN-RJ/udaipur | Udaipur | उदयपुर

# IN-SK
IN-SK/east-sikkim | East Sikkim | पूर्वी सिक्किम
IN-SK/north-sikkim | North Sikkim | उत्तरी सिक्किम
IN-SK/south-sikkim | South Sikkim | दक्षिणी सिक्किम
IN-SK/west-sikkim | West Sikkim | पश्चिमी सिक्किम

# IN-TN
IN-TN/ariyalur | Ariyalur | अरियलूर
IN-TN/chengalpattu | Chengalpattu | चेंगलपट्टू
IN-TN/chennai | Chennai | चेन्नई
IN-TN/coimbatore | Coimbatore | कोयंबटूर
IN-TN/cuddalore | Cuddalore | कुड्डालोर
IN-TN/dharmapuri | Dharmapuri | धर्मपुरी
IN-TN/dindigul | Dindigul | डिंडीगुल
IN-TN/erode | Erode | इरोड
IN-TN/kallakurichi | Kallakurichi | कल्लाकुरिची
IN-TN/kanchipuram | Kanchipuram | कांचीपुरम
IN-TN/kanyakumari | Kanyakumari | कन्याकुमारी
IN-TN/karur | Karur | करूर
IN-TN/krishnagiri | Krishnagiri | कृष्णागिरि
IN-TN/madurai | Madurai | मदुरै
IN-TN/mayiladuthurai | Mayiladuthurai | मयिलादुथुरई
IN-TN/nagapattinam | Nagapattinam | नागपट्टिनम
IN-TN/namakkal | Namakkal | नमक्कल
IN-TN/nilgiris | Nilgiris | नीलगिरि
IN-TN/perambalur | Perambalur | पेरंबलूर
IN-TN/pudukkottai | Pudukkottai | पुदुक्कोट्टई
IN-TN/ramanathapuram | Ramanathapuram | रामनाथपुरम
IN-TN/ranipet | Ranipet | रानीपेट
IN-TN/salem | Salem | सेलम
IN-TN/sivaganga | Sivaganga | शिवगंगा
IN-TN/tenkasi | Tenkasi | तेनकासी
IN-TN/thanjavur | Thanjavur | तंजावुर
IN-TN/theni | Theni | थेनी
IN-TN/thoothukudi | Thoothukudi | तूतीकोरिन
IN-TN/tiruchirappalli | Tiruchirappalli | तिरुचिरापल्ली
IN-TN/tirunelveli | Tirunelveli | तिरुनेलवेली
IN-TN/tirupattur | Tirupattur | तिरुपत्तूर
IN-TN/tiruppur | Tiruppur | तिरुपुर
IN-TN/tiruvallur | Tiruvallur | तिरुवल्लूर
IN-TN/tiruvannamalai | Tiruvannamalai | तिरुवन्नामलाई
IN-TN/tiruvarur | Tiruvarur | तिरुवारूर
IN-TN/vellore | Vellore | वेल्लोर
IN-TN/viluppuram | Viluppuram | विल्लुपुरम
IN-TN/virudhunagar | Virudhunagar | विरुधुनगर

# IN-TS
IN-TS/adilabad | Adilabad | आदिलाबाद
IN-TS/bhadradri-kothagudem | Bhadradri Kothagudem | भद्राद्री कोठागुडेम
IN-TS/hyderabad | Hyderabad | हैदराबाद
IN-TS/jagtial | Jagtial | जगतियाल
IN-TS/jangaon | Jangaon | जनगांव
IN-TS/jayashankar | Jayashankar Bhupalpally | जयशंकर भूपालपल्ली
IN-TS/jogulamba | Jogulamba Gadwal | जोगुलांबा गडवाल
IN-TS/kamareddy | Kamareddy | कामारेड्डी
IN-TS/karimnagar | Karimnagar | करीमनगर
IN-TS/khammam | Khammam | खम्मम
IN-TS/komaram-bheem | Komaram Bheem Asifabad | कोमाराम भीम आसिफाबाद
IN-TS/mahabubabad | Mahabubabad | महबूबाबाद
IN-TS/mahbubnagar | Mahbubnagar | महबूबनगर
IN-TS/mancherial | Mancherial | मंचेरियल
IN-TS/medak | Medak | मेडक
IN-TS/medchal | Medchal-Malkajgiri | मेडचल-मलकाजगिरी
IN-TS/mulugu | Mulugu | मुलुगु
IN-TS/nagarkurnool | Nagarkurnool | नागरकुरनूल
IN-TS/nalgonda | Nalgonda | नलगोंडा
IN-TS/narayanpet | Narayanpet | नारायणपेट
IN-TS/nirmal | Nirmal | निर्मल
IN-TS/nizamabad | Nizamabad | निजामाबाद
IN-TS/peddapalli | Peddapalli | पेद्दापल्ली
IN-TS/rajanna-sircilla | Rajanna Sircilla | राजन्ना सिरसिला
IN-TS/ranga-reddy | Ranga Reddy | रंगारेड्डी
IN-TS/sangareddy | Sangareddy | संगारेड्डी
IN-TS/siddipet | Siddipet | सिद्दीपेट
IN-TS/suryapet | Suryapet | सूर्यापेट
IN-TS/vikarabad | Vikarabad | विकाराबाद
IN-TS/wanaparthy | Wanaparthy | वनपर्थी
IN-TS/warangal-rural | Warangal Rural | वारंगल ग्रामीण
IN-TS/warangal-urban | Warangal Urban | वारंगल शहरी
IN-TS/yadadri-bhuvanagiri | Yadadri Bhuvanagiri | यदाद्री भुवनगिरी

# IN-TR
IN-TR/dhalai | Dhalai | धलाई
IN-TR/gomati | Gomati | गोमती
IN-TR/khowai | Khowai | खोवाई
IN-TR/north-tripura | North Tripura | उत्तर त्रिपुरा
IN-TR/sepahijala | Sepahijala | सिपाहीजाला
IN-TR/south-tripura | South Tripura | दक्षिण त्रिपुरा
IN-TR/unakoti | Unakoti | उनाकोटी
IN-TR/west-tripura | West Tripura | पश्चिम त्रिपुरा

# IN-UP
IN-UP/agra | Agra | आगरा
IN-UP/aligarh | Aligarh | अलीगढ़
IN-UP/ambedkar-nagar | Ambedkar Nagar | अंबेडकर नगर
IN-UP/amethi | Amethi | अमेठी
IN-UP/amroha | Amroha | अमरोहा
IN-UP/auraiya | Auraiya | औरैया
IN-UP/ayodhya | Ayodhya | अयोध्या
IN-UP/azamgarh | Azamgarh | आजमगढ़
IN-UP/baghpat | Baghpat | बागपत
IN-UP/bahraich | Bahraich | बहराइच
IN-UP/ballia | Ballia | बलिया
IN-UP/balrampur | Balrampur | बलरामपुर
IN-UP/banda | Banda | बांदा
IN-UP/barabanki | Barabanki | बाराबंकी
IN-UP/bareilly | Bareilly | बरेली
IN-UP/basti | Basti | बस्ती
IN-UP/bhadohi | Bhadohi | भदोही
IN-UP/bijnor | Bijnor | बिजनौर
IN-UP/budaun | Budaun | बदायूं
IN-UP/bulandshahr | Bulandshahr | बुलंदशहर
IN-UP/chandauli | Chandauli | चंदौली
IN-UP/chitrakoot | Chitrakoot | चित्रकूट
IN-UP/deoria | Deoria | देवरिया
IN-UP/etah | Etah | एटा
IN-UP/etawah | Etawah | इटावा
IN-UP/farrukhabad | Farrukhabad | फर्रुखाबाद
IN-UP/fatehpur | Fatehpur | फतेहपुर
IN-UP/firozabad | Firozabad | फिरोजाबाद
IN-UP/gautam-buddha-nagar | Gautam Buddha Nagar | गौतमबुद्ध नगर
IN-UP/ghaziabad | Ghaziabad | गाजियाबाद
IN-UP/ghazipur | Ghazipur | गाजीपुर
IN-UP/gonda | Gonda | गोंडा
IN-UP/gorakhpur | Gorakhpur | गोरखपुर
IN-UP/hamirpur | Hamirpur | हमीरपुर
IN-UP/hapur | Hapur | हापुड़
IN-UP/hardoi | Hardoi | हरदोई
IN-UP/hathras | Hathras | हाथरस
IN-UP/jalaun | Jalaun | जालौन
IN-UP/jaunpur | Jaunpur | जौनपुर
IN-UP/jhansi | Jhansi | झांसी
IN-UP/kannauj | Kannauj | कन्नौज
IN-UP/kanpur-dehat | Kanpur Dehat | कानपुर देहात
IN-UP/kanpur-nagar | Kanpur Nagar | कानपुर नगर
IN-UP/kasganj | Kasganj | कासगंज
IN-UP/kaushambi | Kaushambi | कौशांबी
IN-UP/kheri | Lakhimpur Kheri | लखीमपुर खीरी
IN-UP/kushinagar | Kushinagar | कुशीनगर
IN-UP/lalitpur | Lalitpur | ललितपुर
IN-UP/lucknow | Lucknow | लखनऊ
IN-UP/maharajganj | Maharajganj | महराजगंज
IN-UP/mahoba | Mahoba | महोबा
IN-UP/mainpuri | Mainpuri | मैनपुरी
IN-UP/mathura | Mathura | मथुरा
IN-UP/mau | Mau | मऊ
IN-UP/meerut | Meerut | मेरठ
IN-UP/mirzapur | Mirzapur | मिर्जापुर
IN-UP/moradabad | Moradabad | मुरादाबाद
IN-UP/muzaffarnagar | Muzaffarnagar | मुजफ्फरनगर
IN-UP/pilibhit | Pilibhit | पीलीभीत
IN-UP/pratapgarh | Pratapgarh | प्रतापगढ़
IN-UP/prayagraj | Prayagraj | प्रयागराज
IN-UP/raebareli | Raebareli | रायबरेली
IN-UP/rampur | Rampur | रामपुर
IN-UP/saharanpur | Saharanpur | सहारनपुर
IN-UP/sambhal | Sambhal | संभल
IN-UP/sant-kabir-nagar | Sant Kabir Nagar | संतकबीर नगर
IN-UP/shahjahanpur | Shahjahanpur | शाहजहांपुर
IN-UP/shamli | Shamli | शामली
IN-UP/shravasti | Shravasti | श्रावस्ती
IN-UP/siddharthnagar | Siddharthnagar | सिद्धार्थनगर
IN-UP/sitapur | Sitapur | सीतापुर
IN-UP/sonbhadra | Sonbhadra | सोनभद्र
IN-UP/sultanpur | Sultanpur | सुल्तानपुर
IN-UP/unnao | Unnao | उन्नाव
IN-UP/varanasi | Varanasi | वाराणसी

# IN-UK
IN-UK/almora | Almora | अल्मोड़ा
IN-UK/bageshwar | Bageshwar | बागेश्वर
IN-UK/chamoli | Chamoli | चमोली
IN-UK/champawat | Champawat | चंपावत
IN-UK/dehradun | Dehradun | देहरादून
IN-UK/haridwar | Haridwar | हरिद्वार
IN-UK/nainital | Nainital | नैनीताल
IN-UK/pauri | Pauri | पौड़ी
IN-UK/pithoragarh | Pithoragarh | पिथौरागढ़
IN-UK/rudraprayag | Rudraprayag | रुद्रप्रयाग
IN-UK/tehri | Tehri | टिहरी
IN-UK/udham-singh-nagar | Udham Singh Nagar | ऊधमसिंह नगर
IN-UK/uttarkashi | Uttarkashi | उत्तरकाशी

# IN-WB
IN-WB/alipurduar | Alipurduar | अलीपुरद्वार
IN-WB/bankura | Bankura | बांकुड़ा
IN-WB/birbhum | Birbhum | बीरभूम
IN-WB/cooch-behar | Cooch Behar | कूचबिहार
IN-WB/dakshin-dinajpur | Dakshin Dinajpur | दक्षिण दिनाजपुर
IN-WB/darjeeling | Darjeeling | दार्जिलिंग
IN-WB/hooghly | Hooghly | हुगली
IN-WB/howrah | Howrah | हावड़ा
IN-WB/jalpaiguri | Jalpaiguri | जलपाईगुड़ी
IN-WB/jhargram | Jhargram | झाड़ग्राम
IN-WB/kalimpong | Kalimpong | कलिंपोंग
IN-WB/kolkata | Kolkata | कोलकाता
IN-WB/malda | Malda | मालदा
IN-WB/murshidabad | Murshidabad | मुर्शिदाबाद
IN-WB/nadia | Nadia | नदिया
IN-WB/north-24-parganas | North 24 Parganas | उत्तर 24 परगना
IN-WB/paschim-bardhaman | Paschim Bardhaman | पश्चिम बर्धमान
IN-WB/paschim-medinipur | Paschim Medinipur | पश्चिम मेदिनीपुर
IN-WB/purba-bardhaman | Purba Bardhaman | पूर्व बर्धमान
IN-WB/purba-medinipur | Purba Medinipur | पूर्व मेदिनीपुर
IN-WB/purulia | Purulia | पुरुलिया
IN-WB/south-24-parganas | South 24 Parganas | दक्षिण 24 परगना
IN-WB/uttar-dinajpur | Uttar Dinajpur | उत्तर दिनाजपुर
`;
