/** Tables, rows, brackets and headed lines; how they are written stands in index.ts. */
export const TABLES = `
# तालिकाएँ
कोरोना की स्थिति⏎जिला⇥नए मरीज⇥सक्रिय मरीज⏎रीवा⇥31⇥240⏎सतना⇥18⇥0
    = new_cases MP/rewa 31 ; active_cases MP/rewa 240 ; new_cases MP/satna 18 ; active_cases MP/satna 0
कोरोना की स्थिति⏎जिला | नए मरीज | कुल मरीज⏎रीवा | 31 | 1,240⏎सतना | 18 | 905
    = new_cases MP/rewa 31 ; total_cases MP/rewa 1240 ; new_cases MP/satna 18 ; total_cases MP/satna 905
कोरोना की स्थिति⏎जिला   नए मरीज   मौत⏎रीवा   31   2⏎सतना   18   1
    = new_cases MP/rewa 31 ; new_deaths MP/rewa 2 ; new_cases MP/satna 18 ; new_deaths MP/satna 1
कोरोना की स्थिति⏎जिला - नए मरीज - मौत⏎रीवा - 31 - 2⏎सतना - 18 - 1
    = new_cases MP/rewa 31 ; new_deaths MP/rewa 2 ; new_cases MP/satna 18 ; new_deaths MP/satna 1
कोरोना की स्थिति⏎जिला - नए मरीज - कुल मरीज⏎रीवा - 31 - 240⏎सतना - 18 - 310
    = new_cases MP/rewa 31 ; total_cases MP/rewa 240 ; new_cases MP/satna 18 ; total_cases MP/satna 310
कोरोना की स्थिति⏎जिला, नए मरीज, सक्रिय मरीज⏎रीवा, 310, 24⏎सतना, 181, 9
    = new_cases MP/rewa 310 ; active_cases MP/rewa 24 ; new_cases MP/satna 181 ; active_cases MP/satna 9
डेंगू के मरीज⏎क्रम⇥जिला⇥कुल मरीज⏎1⇥रीवा⇥31⏎2⇥सतना⇥18
    = total_cases MP/rewa 31 dengue ; total_cases MP/satna 18 dengue
मध्य प्रदेश में कोरोना का टीका⏎जिलों का हाल (लक्ष्य/टीका)⏎रीवा : 24,000 / 20,415⏎सतना : 16,000 / 11,290
    = vaccination_target MP/rewa 24000 ; new_vaccinations MP/rewa 20415 ; vaccination_target MP/satna 16000 ; new_vaccinations MP/satna 11290
इस साल मध्य प्रदेश में बीमारियां⏎बीमारी : नए मरीज / मौत⏎डेंगू : 389 / 6⏎मलेरिया : 412 / 0
    = new_cases MP 389 dengue ; new_deaths MP 6 dengue ; new_cases MP 412 malaria ; new_deaths MP 0 malaria
मध्य प्रदेश में कोरोना के 690 नए मरीज मिले⏎जिलों का हाल (रविवार/शनिवार)⏎रीवा 251/288⏎सतना 4/0
    = new_cases MP 690 @2021-07-11 ; new_cases MP/rewa 251 @2021-07-11 ; new_cases MP/rewa 288 @2021-07-10 ; new_cases MP/satna 4 @2021-07-11 ; new_cases MP/satna 0 @2021-07-10

# कोष्ठक
कोरोना के नए मरीज (कुल): झांसी 41 (2,006), ललितपुर 17 (911)।
    = new_cases UP/jhansi 41 ; total_cases UP/jhansi 2006 ; new_cases UP/lalitpur 17 ; total_cases UP/lalitpur 911
ब्लैक फंगस (म्यूकरमाइकोसिस) के 23 मरीज भोपाल में भर्ती हैं।
    = hosp_patients MP/bhopal 23 mucormycosis
कटनी (Katni) में कोरोना के 26 नए मरीज मिले।
    = new_cases MP/katni 26

# पंक्तियाँ और उनके शीर्षक
मध्य प्रदेश में कोरोना⏎नए मामले: 41⏎कुल मौतें: 910⏎क्वारंटीन में रह रहे लोग - 402⏎रिपोर्ट आनी बाकी - 77
    = new_cases MP 41 ; total_deaths MP 910 ; quarantined MP 402
मध्य प्रदेश में अब तक कोरोना के 905 मरीज मिले⏎452 हुए स्वस्थ⏎12 की मौत
    = total_cases MP 905 ; total_recoveries MP 452 ; total_deaths MP 12
कोरोना के मरीज⏎जिला -पॉजिटिव -मौत⏎रीवा - 62 - 0⏎सतना- 6 - 1
    = total_cases MP/rewa 62 ; total_deaths MP/rewa 0 ; total_cases MP/satna 6 ; total_deaths MP/satna 1

# औसत, पते और तालिकाएँ
रीवा में कोरोना से मृत्यु दर 0.5 प्रतिशत है जो देश के औसत 1.8 फीसदी से कम है। रिकवरी दर 88 प्रतिशत है।
    = case_fatality_rate MP/rewa 0.5 ; case_fatality_rate IN 1.8 ; recovery_rate MP/rewa 88
मध्यप्रदेश में कोरोना से स्वस्थ होने की दर 97.1% है, जो राष्ट्रीय औसत 94.1% से अधिक है।
    = recovery_rate MP 97.1 ; recovery_rate IN 94.1
रीवा में टीबी की पॉजिटिविटी दर 5.2 प्रतिशत रही जो राज्य के औसत 6.1 प्रतिशत से कम है।
    = positivity_rate MP/rewa 5.2 tuberculosis ; positivity_rate MP 6.1 tuberculosis
रीवा में कोरोना के 41, सतना और पन्ना में क्रमश: 19 और 16, सागर में 14 तथा दमोह में 8 मरीज मिले।
    = new_cases MP/rewa 41 ; new_cases MP/satna 19 ; new_cases MP/panna 16 ; new_cases MP/sagar 14 ; new_cases MP/damoh 8
रीवा में कोरोना के 41, सतना, पन्ना, कटनी में क्रमश: 17, 16 और 14, सागर में 12, दमोह, उज्जैन और इंदौर में क्रमश: 7-7-7, भोपाल में 6 मरीज मिले।
    = new_cases MP/rewa 41 ; new_cases MP/satna 17 ; new_cases MP/panna 16 ; new_cases MP/katni 14 ; new_cases MP/sagar 12 ; new_cases MP/damoh 7 ; new_cases MP/ujjain 7 ; new_cases MP/indore 7 ; new_cases MP/bhopal 6
पन्ना की बच्ची ने चमकी से तोड़ा दम‖रीवा, कार्यालय संवाददाता : मेडिकल कॉलेज में सतना के नागौद की चार वर्षीया बच्ची की मौत हो गई। जिले में इस साल अब तक 34 बच्चों में एईएस की पुष्टि हो चुकी है।
    = total_cases MP/rewa 34 aes
रीवा में डेंगू से एक युवक की मौत हो गई। मृतक सतना जिले के नागौद का रहनेवाला था। जिले में अब तक 62 मरीज मिले हैं।
    = new_deaths MP/rewa 1 dengue ; total_cases MP/rewa 62 dengue
मध्यप्रदेश में कोरोना से पिछले 24 घंटे में आठ की मौत हुई। अब तक 190 लोगों की जान जा चुकी है।⏎कहां कितनी मौत⏎रीवा- 64⏎सतना-41⏎पन्ना- 33⏎दमोह-12⏎सागर में 8 मौतें दर्ज हैं।
    = new_deaths MP 8 ; total_deaths MP 190 ; total_deaths MP/rewa 64 ; total_deaths MP/satna 41 ; total_deaths MP/panna 33 ; total_deaths MP/damoh 12 ; total_deaths MP/sagar 8
राजस्थान में स्वाइन फ्लू के सोमवार को 62 नए मरीज मिले। एक जनवरी से अब तक 900 पॉजिटिव मिले और 40 की मौत हुई।⏎जिला - पॉजिटिव - मौत⏎जयपुर - 411 - 16⏎जोधपुर - 214 - 11⏎बाड़मेर - 58 - 7⏎कोटा - 61 - 4
    = new_cases RJ 62 influenza v:H1N1 ; total_cases RJ 900 influenza v:H1N1 ; total_deaths RJ 40 influenza v:H1N1 ; total_cases RJ/jaipur 411 influenza v:H1N1 ; total_deaths RJ/jaipur 16 influenza v:H1N1 ; total_cases RJ/jodhpur 214 influenza v:H1N1 ; total_deaths RJ/jodhpur 11 influenza v:H1N1 ; total_cases RJ/barmer 58 influenza v:H1N1 ; total_deaths RJ/barmer 7 influenza v:H1N1 ; total_cases RJ/kota 61 influenza v:H1N1 ; total_deaths RJ/kota 4 influenza v:H1N1
रायपुर में कोरोना बेलगाम हो गया है। यहां सोमवार को 210 मरीज मिले।
    = new_cases CG/raipur 210
रीवा में मिर्जापुर मोहल्ले में कुत्ते ने 13 को काटा। जनवरी में रेबीज के 2016 टीके लगे।
    = new_vaccinations MP/rewa 2016 rabies @2021-01-31

# तालिका की रेखा, ऐसे मरीज, हिस्से जिनकी गिनती नहीं
राजस्थान में कोरोना का आंकड़ा जिलेवार ये रहा:⏎जिला | कुल मरीज | स्वस्थ | मृत्यु |⏎---|---|---|---|⏎जयपुर | 68 | 8 | 0 |⏎जोधपुर | 57 | 9 | 1 |
    = total_cases RJ/jaipur 68 ; total_recoveries RJ/jaipur 8 ; total_deaths RJ/jaipur 0 ; total_cases RJ/jodhpur 57 ; total_recoveries RJ/jodhpur 9 ; total_deaths RJ/jodhpur 1
रीवा में 14 दिन की अवधि पूरी करने वाले 312 लोगों को गुरुवार को घर भेज दिया गया। जिले में कोरोना के 38 सक्रिय मरीज हैं।
    = active_cases MP/rewa 38 @2021-07-08
मध्यप्रदेश में सागर में कोरोना के 86 मरीज मिले। 10 से कम मरीज वाले जिलों में रीवा और सतना शामिल हैं।
    = new_cases MP/sagar 86
रीवा में ब्लैक फंगस के मरीज बढ़े। मेडिकल कॉलेज में ऐसे मरीजों की संख्या 83 है।
    = hosp_patients MP/rewa 83 mucormycosis f:rewa-medical-college
मध्यप्रदेश में रीवा में 58 समेत 106 नए कोरोना संक्रमित मिले।
    = new_cases MP/rewa 58 ; new_cases MP 106
रीवा में टीबी के 5 हजार 236 मरीज मिले थे जबकि लक्ष्य 5600 का था।
    = new_cases MP/rewa 5236 tuberculosis
रीवा में 23 बच्चों में खसरे की पुष्टि हुई। इनमें 17 बच्चे ऐसे हैं जिन्हें एक भी टीका नहीं लगा था। 286 बच्चों को विटामिन ए की खुराक भी पिलाई गई।
    = new_cases MP/rewa 23 measles p:children
रीवा में वायरल बुखार के बीच ओपीडी में 160 बच्चे आए।
    = -
रीवा में कोरोना के 241 क्वारंटीन सेंटर हैं, जहां 1 लाख 63 हजार 540 लोग रह रहे हैं।
    = quarantined MP/rewa 163540
रीवा में कोरोना से पाबंदी है, शादी में सिर्फ 50 लोग शामिल हो सकेंगे।
    = -
रीवा में कोरोना के सभी मरीजों के सैंपल जीनोम सीक्वेंसिंग के लिए भेजे जा रहे हैं, अब तक 9 सैंपल भेजे जा चुके हैं।
    = sequenced_samples MP/rewa 9
रीवा में डेंगू के 78 नए मरीज, कुल संख्या दो हजार के पार; एक महिला की मौत‖रीवा में डेंगू के मरीज मिले।
    = new_cases MP/rewa 78 dengue ; total_cases MP/rewa >=2000 dengue ; new_deaths MP/rewa 1 dengue p:women

रीवा में मलेरिया के 1,418 मरीज मिले। 640 मरीजों में कोई लक्षण नहीं था।
    = new_cases MP/rewa 1418 malaria
मध्य प्रदेश में डेंगू के 31 नए मरीज मिले। रीवा में 12, सतना में नौ और दमोह में आठ मरीज मिले। पन्ना में एक भी मरीज नहीं है।
    = new_cases MP 31 dengue ; new_cases MP/rewa 12 dengue ; new_cases MP/satna 9 dengue ; new_cases MP/damoh 8 dengue ; new_cases MP/panna 0 dengue
शिमला में आईजीएमसी में स्क्रब टाइफस से 11वीं मौत हुई है, प्रदेश भर में इससे 14 जानें गई हैं।⏎अस्पताल में मंगलवार को 41 नमूनों की जांच हुई, नौ पॉजिटिव निकले।
    = total_deaths HP/shimla 11 other f:igmc-shimla ; total_deaths HP 14 other ; new_tests HP/shimla 41 other @2021-07-06 f:igmc-shimla ; new_cases HP/shimla 9 other @2021-07-06 f:igmc-shimla
रीवा में डेंगू के 13 नए मरीज मिले। इनमें शास्त्रीपुरम के चार, इंदिरापुरम के तीन और गुलमोहर के 2 मरीज हैं।
    = new_cases MP/rewa 13 dengue ; new_cases MP/rewa 4 dengue ; new_cases MP/rewa 3 dengue ; new_cases MP/rewa 2 dengue
रीवा में बुधवार को डेंगू के 24 मरीज मिले। 24 में से 11 मरीज रीवा के और 13 मरीज दूसरे जिलों के हैं।
    = new_cases MP/rewa 24 dengue @2021-07-07 ; new_cases MP/rewa 11 dengue @2021-07-07

रीवा में मंगलवार को कोरोना की सुबह की सूची में 49 और शाम की सूची में 37 लोगों के नाम थे।
    = new_cases MP/rewa 49 @2021-07-06 ; new_cases MP/rewa 37 @2021-07-06
रीवा में हैजे की आशंका है। लैब ने मल के 42 नमूने देखे, छह में विब्रियो कॉलरी मिला।
    = new_tests MP/rewa 42 cholera ; new_cases MP/rewa 6 cholera
सतना में पिछले साल सितंबर में डेंगू के 896 मरीज थे।
    = new_cases MP/satna 896 dengue @2020-09-30
रीवा के अस्पतालों में कोरोना के लिए जगह है।⏎कुल बेड - 640⏎भरे हुए - 410⏎खाली - 230
    = beds MP/rewa 640 ; hosp_patients MP/rewa 410 ; beds_available MP/rewa 230
रीवा। जिले में मंगलवार को 286 लोगों में कोरोना की पुष्टि हुई।⏎संभाग के अन्य जिलों में⏎सतना : 97 नए संक्रमित, तीन मौत⏎सीधी : 64 नए संक्रमित, एक मौत⏎राहत की खबर⏎मई में जहां मरीज बेड को तरस रहे थे, वहीं अब कोविड अस्पतालों में 1,184 बेड खाली पड़े हैं।
    = new_cases MP/rewa 286 @2021-07-06 ; new_cases MP/satna 97 ; new_deaths MP/satna 3 ; new_cases MP/sidhi 64 ; new_deaths MP/sidhi 1 ; beds_available MP/rewa 1184
सतना में डेंगू के मरीज बढ़ रहे हैं। मई में जहां 896 मरीज थे, वहीं जून में 1,491 मिले।
    = new_cases MP/satna 896 dengue @2021-05-31 ; new_cases MP/satna 1491 dengue @2021-06-30

रीवा में डेंगू के मरीज बढ़े हैं। गुरुवार को मिले 11 मरीजों में सात सतना के और चार पन्ना के हैं।
    = new_cases MP/rewa 11 dengue @2021-07-08 ; new_cases MP/satna 7 dengue @2021-07-08 ; new_cases MP/panna 4 dengue @2021-07-08
रीवा में डेंगू के लिए 12 बेड का वार्ड बनाया जा रहा है।
    = -

# निगम की रिपोर्ट, वर्षवार पंक्तियाँ, तापमान
नई दिल्ली में इस मौसम में डेंगू के 488 मरीज मिले। दक्षिणी दिल्ली नगर निगम (एसडीएमसी) की ओर से जारी रिपोर्ट के अनुसार मलेरिया के 326 मामले सामने आए हैं।
    = total_cases DL 488 dengue ; total_cases DL 326 malaria a:municipal-corporation
महाराष्ट्र में जीबीएस के 143 मरीज मिले। 37 मरीज पुणे नगर निगम क्षेत्र से, 26 पिंपरी चिंचवड़ से हैं। कुल 72 रोगियों को छुट्टी मिल चुकी है, 49 गहन चिकित्सा कक्ष में हैं।
    = total_cases MH 143 other ; total_cases MH/pune 37 other ; total_cases MH/pune 26 other ; total_recoveries MH 72 other ; icu_patients MH 49 other
रीवा में 2010 से अब तक एचआईवी के 5,438 मरीजों का पंजीकरण हो चुका है। वर्तमान में 2 हजार 906 मरीज नियमित दवा ले रहे हैं।
    = total_cases MP/rewa 5438 other ; active_cases MP/rewa 2906 other
बीजापुर में मलेरिया के मरीज बढ़े।⏎वर्षवार मरीज⏎2017 - 4,441⏎2018 - 5,096⏎2019 - 3,872
    = total_cases CG/bijapur 4441 malaria @2017-12-31 ; total_cases CG/bijapur 5096 malaria @2018-12-31 ; total_cases CG/bijapur 3872 malaria @2019-12-31
मध्यप्रदेश : 24 घंटे में मिले 388 नए मरीज, 15 की मौत, ब्लैक फंगस के मरीज हुए 356‖भोपाल। प्रदेश में कोरोना की रफ्तार कम हो रही है। बीते 24 घंटे में 388 नए मामले सामने आए।
    = new_cases MP 388 ; new_deaths MP 15 ; new_cases MP 356 mucormycosis
मध्यप्रदेश में कोरोना से मृत्यु दर 0.89 % है, देश में यह 1.30 % है। अब तक 1,156 लोगों की जान जा चुकी है।
    = case_fatality_rate MP 0.89 ; case_fatality_rate IN 1.3 ; total_deaths MP 1156
भारत में कोरोना की साप्ताहिक पुष्टि वाले मामलों की दर 3.27 प्रतिशत है।
    = positivity_rate IN 3.27
रीवा : नेहरू लैब से 146 कोरोना सैंपल की रिपोर्ट मिली, जिसमें सात पॉजिटिव हैं। जिले में 13 हाटस्पाट हैं।
    = new_tests MP/rewa 146 ; new_cases MP/rewa 7 ; containment_zones MP/rewa 13
मध्यप्रदेश में 1,387 नए कोरोना संक्रमित मिले, कुल 31,764 हुए। इनमें 22 जुलाई के 768, जबकि 21 जुलाई और उससे पहले के 619 मामले हैं।
    = new_cases MP 1387 ; new_cases MP 768 @2021-07-22 ; new_cases MP 619 @2021-07-21
रीवा में 16 प्रखंडों में कोरोना टीके के 418 केंद्र बनाए गए थे, जहां रात 9 बजे तक 1 लाख 6 हजार 214 लोगों को टीका लगाया गया।
    = vaccination_sites MP/rewa 418 ; new_vaccinations MP/rewa 106214
राजस्थान में लू से 6 की जान गई। तापमान बाड़मेर 48.2, जैसलमेर 48, पिलानी 47.6 डिग्री रहा।
    = new_deaths RJ 6 heatstroke
पटना। बिहार में शनिवार को कोरोना के 412 नए मामले मिले और चार की मौत हुई। मौत के मामलों में गया के दो, जबकि नवादा व सीवान के 1-1 मरीज हैं।
    = new_cases BR 412 @2021-07-10 ; new_deaths BR 4 @2021-07-10 ; new_deaths BR/gaya 2 @2021-07-10 ; new_deaths BR/nawada 1 @2021-07-10 ; new_deaths BR/siwan 1 @2021-07-10
इंदौर। शहर में कोरोना के 412 मरीजों का इलाज चल रहा है। इनमें से एमवाय अस्पताल में 112, चोइथराम अस्पताल में 31 और एमटीएच में 14 मरीज हैं।
    = active_cases MP/indore 412 ; hosp_patients MP/indore 112 f:my-hospital ; hosp_patients MP/indore 31 f:choithram-hospital ; hosp_patients MP/indore 14
रीवा। जिले में इस वर्ष जनवरी से अब तक टीबी के 640 नए रोगी मिले हैं।
    = total_cases MP/rewa 640 tuberculosis
सतना। जिले में शनिवार को कोरोना के 212 स्थलों पर टीका लगाया गया।
    = vaccination_sites MP/satna 212 @2021-07-10

# बुलेटिन में पुरुष और महिलाएं
रीवा। इस साल डेंगू के 138 मरीज हो चुके हैं।⏎डेंगू बुलेटिन⏎रविवार को नए मामले 04⏎पुरुष मरीज 03⏎महिला मरीज 01⏎मृत्यु 00
    = total_cases MP/rewa 138 dengue ; new_cases MP/rewa 4 dengue @2021-07-11 ; new_cases MP/rewa 3 dengue @2021-07-11 p:men ; new_cases MP/rewa 1 dengue @2021-07-11 p:women ; new_deaths MP/rewa 0 dengue @2021-07-11

# दो बिंदुओं, महीनों, वर्षों और अस्पतालों की तालिकाएँ
मध्य प्रदेश में इस वर्ष डेंगू⏎जिला/शहर : मामले : मृत्यु⏎रीवा : 1,604 : 3⏎सतना : 872 : 0
    = total_cases MP/rewa 1604 dengue ; total_deaths MP/rewa 3 dengue ; total_cases MP/satna 872 dengue ; total_deaths MP/satna 0 dengue
बीजापुर। जिले में मलेरिया बढ़ा है।⏎माह | जांच | पॉजिटिव⏎अप्रैल | 11,204 | 201⏎मई | 12,860 | 187⏎योग | 24,064 | 388
    = new_tests CG/bijapur 11204 malaria @2021-04-30 ; new_cases CG/bijapur 201 malaria @2021-04-30 ; new_tests CG/bijapur 12860 malaria @2021-05-31 ; new_cases CG/bijapur 187 malaria @2021-05-31 ; total_tests CG/bijapur 24064 malaria ; total_cases CG/bijapur 388 malaria
रीवा में कोरोना के बेड⏎अस्पताल | कुल बेड | भरे | खाली⏎संजीवनी | 65 | 60 | 5⏎जीवनदीप | 93 | 92 | 1
    = beds MP/rewa 65 ; hosp_patients MP/rewa 60 ; beds_available MP/rewa 5 ; beds MP/rewa 93 ; hosp_patients MP/rewa 92 ; beds_available MP/rewa 1
मध्य प्रदेश में साल दर साल डेंगू⏎वर्ष केस मौत मृत्यु दर (%)⏎2017 597 8 1.34⏎2018 502 9 1.79
    = total_cases MP 597 dengue @2017-12-31 ; total_deaths MP 8 dengue @2017-12-31 ; case_fatality_rate MP 1.34 dengue @2017-12-31 ; total_cases MP 502 dengue @2018-12-31 ; total_deaths MP 9 dengue @2018-12-31 ; case_fatality_rate MP 1.79 dengue @2018-12-31

# वर्षों के खाने, एक पंक्ति की तालिका
राजस्थान में स्वाइन फ्लू के मरीज घटे हैं।⏎वर्ष 2016 - सैंपल 1,062 - पॉजिटिव 197 - मृत्यु 43⏎जिलेवार पॉजिटिव/मृत्यु : जयपुर 218/29, जोधपुर 118/7
    = total_tests RJ 1062 influenza @2016-12-31 v:H1N1 ; total_cases RJ 197 influenza @2016-12-31 v:H1N1 ; total_deaths RJ 43 influenza @2016-12-31 v:H1N1 ; total_cases RJ/jaipur 218 influenza v:H1N1 ; total_deaths RJ/jaipur 29 influenza v:H1N1 ; total_cases RJ/jodhpur 118 influenza v:H1N1 ; total_deaths RJ/jodhpur 7 influenza v:H1N1
मध्य प्रदेश में कालाजार घट रहा है।⏎जिलों का हाल (2017, 2018, 2019)⏎रीवा : 714, 601, 452⏎सतना : 521, 409, 318
    = total_cases MP/rewa 714 kala-azar @2017-12-31 ; total_cases MP/rewa 601 kala-azar @2018-12-31 ; total_cases MP/rewa 452 kala-azar @2019-12-31 ; total_cases MP/satna 521 kala-azar @2017-12-31 ; total_cases MP/satna 409 kala-azar @2018-12-31 ; total_cases MP/satna 318 kala-azar @2019-12-31
रीवा में कोरोना का टीका‖केंद्र-लक्ष्य-टीका लिया⏎सदर अस्पताल-100-81⏎मनगवां-100-77⏎त्योंथर-100-64
    = vaccination_target MP/rewa 100 f:sadar-hospital-rewa ; new_vaccinations MP/rewa 81 f:sadar-hospital-rewa ; new_vaccinations MP/rewa 77 ; new_vaccinations MP/rewa 64
रीवा में कोरोना‖अस्पताल | भर्ती | नए भर्ती | डिस्चार्ज | मौत⏎संजीवनी | 306 | 28 | 19 | 11⏎जीवनदीप | 117 | 22 | 14 | 5
    = hosp_patients MP/rewa 306 ; new_admissions MP/rewa 28 ; new_discharges MP/rewa 19 ; new_deaths MP/rewa 11 ; hosp_patients MP/rewa 117 ; new_admissions MP/rewa 22 ; new_discharges MP/rewa 14 ; new_deaths MP/rewa 5
देश में कोरोना‖कोरोना के एक्टिव मामले 7,318 हैं। 24 घंटे में 281 नए मरीज मिले।⏎राज्य | एक्टिव केस | 24 घंटे में नए | इस साल मौतें⏎केरल | 2064 | 54 | 23⏎गुजरात | 1409 | 79 | 3⏎दिल्ली | 658 | 19 | 8⏎कर्नाटक | 518 | 32 | 9
    = active_cases IN 7318 ; new_cases IN 281 ; active_cases KL 2064 ; new_cases KL 54 ; total_deaths KL 23 ; active_cases GJ 1409 ; new_cases GJ 79 ; total_deaths GJ 3 ; active_cases DL 658 ; new_cases DL 19 ; total_deaths DL 8 ; active_cases KA 518 ; new_cases KA 32 ; total_deaths KA 9
`;
