/** Numbers that are no facts; how they are written stands in index.ts. */
export const NOT_COUNTED = `
# कहानियाँ
रीवा के 45 वर्षीय एक व्यक्ति में कोरोना की पुष्टि हुई।
    = -
कोरोना से जूझ रहे परिवार में तीन भाई हैं। रीवा
    = -
रीवा में कोरोना पर बैठक में 25 अधिकारी मौजूद थे।
    = -
हेल्पलाइन 1075 पर रीवा के लोग कोरोना की जानकारी ले सकते हैं।
    = -

# पहले की संख्याएँ, दुनिया और देश, गिनती के बाहर के लोग
रीवा में एक झटके में बढ़े मौत के आंकड़े, 61 से सीधे 194‖रीवा में कोरोना से मृतकों का आंकड़ा 61 से बढ़कर 194 हो गया है।
    = total_deaths MP/rewa 194
रीवा में कोरोना के एक्टिव केस 4 हजार से नीचे आकर 3,744 रह गये हैं। 187 लोग संक्रमित मिले, चार मरीजों की मौत हो गई।
    = active_cases MP/rewa 3744 ; new_cases MP/rewa 187 ; new_deaths MP/rewa 4
मध्यप्रदेश में अब तक कोरोना से संक्रमित हुए 2,37,240 लोगों में 2 लाख 30 हजार 417 स्वस्थ हो चुके हैं।
    = total_cases MP 237240 ; total_recoveries MP 230417
रीवा में कोरोना से चार वेंटिलेटर चलाने वाला कोई नहीं है।
    = ventilators MP/rewa 4
मध्यप्रदेश में कोरोना के 2,238 नए मरीज, रीवा में फिर सबसे ज्यादा 301, रिकवरी रेट 77 फीसदी के पार‖रीवा में मरीज मिले।
    = new_cases MP 2238 ; new_cases MP/rewa 301 ; recovery_rate MP >=77
रीवा मेडिकल कॉलेज में कोरोना से 11 की मौत हुई। पहली मौत सतना के वृद्ध की हुई। दूसरी मौत पन्ना के अधेड़ की और तीसरी मौत सागर के व्यक्ति की हुई।
    = new_deaths MP/rewa 11 f:rewa-medical-college
रीवा मेडिकल कॉलेज में गुरुवार को सतना, पन्ना, सागर समेत 7 लोगों की मौत कोरोना से हो गई। अस्पताल में 322 मरीजों का इलाज चल रहा है।
    = new_deaths MP/rewa 7 @2021-07-08 f:rewa-medical-college ; hosp_patients MP/rewa 322 @2021-07-08 f:rewa-medical-college
रीवा में कोरोना टीके के 35 हजार करोड़ के बजट का हिसाब मांगा गया। पुलिस ने 150 पर केस दर्ज किया।
    = -
रीवा में कोरोना के बाद इस साल 6,338 डॉक्टर बहाल होंगे।
    = -
उधर दुनिया भर में कोरोना से 95 हजार से अधिक लोगों की मौत हो चुकी है। देश में 6,412 मरीज हैं और 199 की जान गई है। रीवा में 4 मरीज मिले।
    = active_cases IN 6412 ; total_deaths IN 199 ; total_cases MP/rewa 4
रीवा जिले में कोरोना के कुल 372 मामले हैं जिनमें 301 डिस्चार्ज हो चुके हैं, 67 एक्टिव हैं।
    = total_cases MP/rewa 372 ; total_recoveries MP/rewa 301 ; active_cases MP/rewa 67
रीवा की जेल में 33 कैदी कोरोना संक्रमित मिले। 1,130 की क्षमता वाली जेल में फिलहाल 1480 कैदी हैं।
    = new_cases MP/rewa 33 p:prisoners
रीवा में अब तक कोरोना के 2,218 सैंपल की जांच हुई है। इनमें 2 हजार 61 निगेटिव व 48 पॉजिटिव आए।
    = total_tests MP/rewa 2218 ; new_negative_tests MP/rewa 2061 ; total_cases MP/rewa 48
रीवा के अस्पताल में लू से बीमार 63 बच्चे भर्ती किए गए, इनमें 27 हीट स्ट्रोक के शिकार थे।
    = new_admissions MP/rewa 63 heatstroke p:children ; new_admissions MP/rewa 27 heatstroke p:children
रीवा में रविवार को एक साल के बच्चे की लू से मौत हो गई थी, जो इस मौसम की दूसरी मौत थी।
    = total_deaths MP/rewa 2 heatstroke
पटना, 3 अप्रैल. राज्य स्वास्थ्य समिति ने कहा कि कोरोना के कारण 538 और लोगों को होम क्वारेंटाइन किया गया।⏎पटना-412, गया- 238, नालंदा-96, नवादा-57,औरंगाबाद-88, जहानाबाद -31, भोजपुर-64⏎अब तक कुल 2,018 नमूने जांचे गये हैं।
    = quarantined BR 538 a:state-health-society ; quarantined BR/patna 412 ; quarantined BR/gaya 238 ; quarantined BR/nalanda 96 ; quarantined BR/nawada 57 ; quarantined BR/aurangabad 88 ; quarantined BR/jehanabad 31 ; quarantined BR/bhojpur 64 ; total_tests BR 2018
इंदौर. कोविड अस्पताल में 64 लोगों को भर्ती किया गया.⏎पढ़ें- मध्यप्रदेश में एक दिन में 12,727 नए केस, 77 ने तोड़ा दम⏎51 मरीज घर गए.
    = new_admissions MP/indore 64 ; new_recoveries MP/indore 51
रीवा जिले में शनिवार को 506 नए कोरोना संक्रमित मिले थे, आज 448।
    = new_cases MP/rewa 506 @2021-07-10 ; new_cases MP/rewa 448
पड़ोस में नवादा में 61, शेखपुरा में 19 और जहानाबाद में कोरोना की 33 मौतें जोड़ी गईं। अब वहां मृतकों की संख्या क्रमशः 172, 48 और 120 हो गई है।
    = new_deaths BR/nawada 61 ; new_deaths BR/sheikhpura 19 ; new_deaths BR/jehanabad 33 ; total_deaths BR/nawada 172 ; total_deaths BR/sheikhpura 48 ; total_deaths BR/jehanabad 120
कोरोना मौतों की समीक्षा के बाद रीवा में 188 और नाम जुड़े, जिले का आंकड़ा 500 के करीब‖रीवा में कोरोना से मौतों की संख्या 304 से बढ़कर 492 हो गई है।
    = total_deaths MP/rewa 492 ; total_deaths MP/rewa ~500
रीवा घाट पर कोरोना काल में रोज 25-30 शव जलाये जा रहे हैं।
    = -

# जो गिने नहीं जाते, पंक्ति का शीर्षक
रीवा में डेंगू फैला है। सोमवार को शिविर में 310 मरीज देखे गए और 12 में डेंगू की पुष्टि हुई।
    = new_cases MP/rewa 12 dengue
निरीक्षण में डेंगू वार्ड से चार चिकित्सक व सात स्वास्थ्यकर्मी नदारद मिले। सतना में डेंगू के छह मरीज मिले।
    = new_cases MP/satna 6 dengue
रीवा में कोरोना से मृत्यु दर 2.1 प्रतिशत है, जो सबसे ज्यादा में से एक है। प्रदेश में यह 1.6 प्रतिशत है।
    = case_fatality_rate MP/rewa 2.1 ; case_fatality_rate MP 1.6
सतना में उल्टी-दस्त के 12 मरीज मिले। टीम ने पांच चापाकल के पानी का सैंपल लिया, तीन के सैंपल फेल रहे।
    = new_cases MP/satna 12 diarrhoea
रीवा में कोरोना के सक्रिय मामले 210 हैं।⏎वेंटिलेटर पर: 5⏎आईसीयू में: 9
    = active_cases MP/rewa 210 ; ventilator_patients MP/rewa 5 ; icu_patients MP/rewa 9
सतना में कोरोना के मरीज बढ़े हैं, जिला अस्पताल में बेड की संख्या 40 से बढ़ाकर 60 कर दी गई है।
    = beds MP/satna 60 f:district-hospital-satna
रीवा में डेंगू के 14 मरीज मिले हैं। किसी की मौत नहीं हुई है।
    = new_cases MP/rewa 14 dengue ; total_deaths MP/rewa 0 dengue
भोपाल में कोरोना मरीज बढ़ रहे हैं। अस्पतालों में सिर्फ 40 आईसीयू बेड बचे हैं।
    = beds_available MP/bhopal 40
मध्य प्रदेश में 300 के पार पहुंचे ब्लैक फंगस के केस।
    = total_cases MP >=300 mucormycosis
रीवा में कोरोना के 13 नए मरीज मिले। इनमें संजय गांधी अस्पताल के तीन डॉक्टर हैं।
    = new_cases MP/rewa 13 ; new_cases MP/rewa 3 f:sanjay-gandhi-hospital p:health-workers
कोरोना: चार बच्चों समेत छह की मौत, मेडिकल कॉलेज में 41 भर्ती‖रीवा में सोमवार को कोरोना से चार बच्चों समेत छह की मौत हो गई।
    = new_deaths MP/rewa 4 p:children ; new_deaths MP/rewa 6 ; hosp_patients MP/rewa 41
देश में बीते 24 घंटे में कोरोना के 37 लाख टीके लगे, कुल टीकाकरण 174 करोड़ हो गया।⏎स्वास्थ्य कर्मी: पहली खुराक 1,04,10,000 ; दूसरी खुराक 99,40,000
    = new_vaccinations IN 3700000 ; total_vaccinations IN 1740000000 ; people_vaccinated IN 10410000 ; people_fully_vaccinated IN 9940000
रीवा में लक्ष्य से 4 हजार अधिक, 31 हजार लोगों को सोमवार को कोरोना का टीका लगा।
    = new_vaccinations MP/rewa 31000
डेंगू से न घबराएं। स्वस्थ व्यक्ति में प्लेटलेट डेढ़ से चार लाख होती है।
    = -
रीवा में कोरोना के 17 नए मरीज मिले।⏎सैंपल : अब तक लिए 6,100 | निगेटिव 5,200 | रिजेक्ट 90 | पेंडिंग 560
    = new_cases MP/rewa 17 ; total_tests MP/rewa 6100 ; new_negative_tests MP/rewa 5200
रीवा में कोरोना से तैयारी जांची गई, जिला अस्पताल में 12 में से आठ वेंटिलेटर ही चालू हैं।
    = ventilators MP/rewa 12 f:district-hospital-rewa ; ventilators MP/rewa 8 f:district-hospital-rewa
रीवा मेडिकल कॉलेज में इस साल अब तक एईएस के 340 मरीज मिले, जिनमें 41 की मौत हुई। इनमें जापानी इंसेफेलाइटिस के 64 मरीज व नौ मौतें शामिल हैं।
    = total_cases MP/rewa 340 aes f:rewa-medical-college ; total_deaths MP/rewa 41 aes f:rewa-medical-college ; total_cases MP/rewa 64 japanese-encephalitis f:rewa-medical-college ; total_deaths MP/rewa 9 japanese-encephalitis f:rewa-medical-college
जयपुर के एसएमएस अस्पताल में स्वाइन फ्लू के 26 मरीज भर्ती हैं जिनमें सात की हालत गंभीर है और उन्हें वेंटिलेटर पर रखा गया है।
    = hosp_patients RJ/jaipur 26 influenza f:sms-hospital v:H1N1 ; ventilator_patients RJ/jaipur 7 influenza f:sms-hospital v:H1N1
रीवा में चमकी बुखार के दो मरीज मिले। सभी 16 पीएचसी में दो-दो बेड सुरक्षित हैं।
    = new_cases MP/rewa 2 aes
दिल्ली में इस साल डेंगू के 840 मामले मिले हैं, जबकि पिछले साल 410 मिले थे। जोनवार 104 मामले पश्चिमी जोन में और 27 करोल बाग में आए हैं।
    = total_cases DL 840 dengue ; total_cases DL 410 dengue @2020-12-31 ; total_cases DL 104 dengue ; total_cases DL/central-delhi 27 dengue

# शर्तें, अस्पताल पहुंचे, जिनमें सत्र हुए
मधुबनी, दिसम्बर 16 -- जिले में 7 बच्चों को टीबी होने की पुष्टि हुई।
    = new_cases BR/madhubani 7 tuberculosis p:children
रीवा : सिविल सर्जन ने मंगलवार को बताया कि कालाजार के 24 रोगी ठीक हो चुके हैं, बाकी तीन का इलाज चल रहा है।
    = total_recoveries MP/rewa 24 kala-azar @2021-07-06 ; active_cases MP/rewa 3 kala-azar @2021-07-06
रीवा में 15.8 लाख लोगों ने कोरोना टीके की पहली और 11 लाख 27 हजार ने दूसरी डोज ले ली है।
    = people_vaccinated MP/rewa 1580000 ; people_fully_vaccinated MP/rewa 1127000
रीवा में डायरिया के 26 मरीज भर्ती कराए गए, वहीं दोपहर तक और 14 मरीज पहुंचे।
    = new_admissions MP/rewa 26 diarrhoea ; new_admissions MP/rewa 14 diarrhoea
रीवा में हैजा से मृतकों की संख्या 9 हुई, 100 से ज्यादा अस्पताल में‖रीवा में हैजा फैला।
    = total_deaths MP/rewa 9 cholera ; hosp_patients MP/rewa >=100 cholera
रीवा मेडिकल कॉलेज में ब्लैक फंगस के 9 नए मरीज मिले। अस्पताल में चार और जिला अस्पताल में 6 मरीजों की सर्जरी की गई।
    = new_cases MP/rewa 9 mucormycosis f:rewa-medical-college
रीवा में खसरे का टीका 45 लाख से अधिक बच्चे होंगे कवर‖रीवा में खसरे का टीका लगेगा।
    = vaccination_target MP/rewa >=4500000 measles p:children
रीवा के डेंगू वार्ड में पहले 70 बेड थे, जिसे बढ़ाकर 100 किया गया है।
    = beds MP/rewa 70 dengue ; beds MP/rewa 100 dengue
रीवा में कोरोना की एक गली में 5 से ज्यादा मरीज मिलने पर ही जोन बनाया जाता है।
    = -
रीवा में कोरोना संक्रमितों में 640 होम आइसोलेशन में तथा शेष 118 मेडिकल कॉलेज व कोविड केयर सेंटर में हैं।
    = quarantined MP/rewa 640 ; hosp_patients MP/rewa 118 f:rewa-medical-college
रीवा के केंद्रों पर 71, 64 और 80 लोगों को कोरोना का टीका पड़ा जबकि सतना में महज 18 लोग ही आए।
    = new_vaccinations MP/rewa 71 ; new_vaccinations MP/rewa 64 ; new_vaccinations MP/rewa 80 ; new_vaccinations MP/satna 18
रीवा में कोरोना का टीका लेने पर दो नर्सों को चक्कर आया, जिन्हें आधा घंटा निगरानी में रखा गया।
    = -
रीवा : कोरोना के आज मिले मरीजों में मऊगंज के 5, हनुमना के 4 लोग हैं। सक्रिय मरीज 67 हैं।
    = new_cases MP/rewa 5 ; new_cases MP/rewa 4 ; active_cases MP/rewa 67
रीवा। मेडिकल कॉलेज के एक वरीय चिकित्सक ने बताया कि कोरोना मरीज दिन में ऑक्सीजन का स्तर देखें। स्तर 94 से कम आए तो सतर्क हो जाएं।
    = -
रीवा में एक 'डमी मरीज' को कोरोना की मॉक ड्रिल में आईसीयू तक पहुंचाया गया।
    = -
मगध मेडिकल में जेई से आठवीं मौत‖गया. अस्पताल में इस वर्ष भर्ती इंसेफलाइटिस मरीजों की संख्या 62 हो गई है. इनमें 19 में जापानी इंसेफलाइटिस की पुष्टि हुई है.⏎बुधवार को चार नए बच्चे भर्ती किए गए.
    = total_cases BR/gaya 62 aes f:anmmch ; total_cases BR/gaya 19 japanese-encephalitis f:anmmch ; new_admissions BR/gaya 4 aes @2021-07-07 f:anmmch ; total_deaths BR/gaya 8 japanese-encephalitis f:anmmch
मध्यप्रदेश में पीलिया के 1,977 मामले जनवरी से अब तक मिले हैं और 12 लोगों की जान गई है। 536 संदिग्ध मरीज भी मिले हैं। सतना में सबसे ज्यादा आठ मौतें हुई हैं।
    = total_cases MP 1977 other ; total_deaths MP 12 other ; suspected_cases MP 536 other ; total_deaths MP/satna 8 other
मध्यप्रदेश के वेंगुरा में पीलिया से 3 की मौत‖रीवा: जिले में पीलिया फैल रहा है।
    = new_deaths MP/rewa 3 other


सतना के मझगवां में डेंगू के लक्षण वाले 14 मरीज मिले, सभी के सैंपल जांच के लिए भेजे गए हैं।
    = suspected_cases MP/satna 14 dengue
रीवा नगर निगम क्षेत्र में डेंगू के 44 और ग्रामीण क्षेत्र में 21 मरीज मिले।
    = new_cases MP/rewa 44 dengue ; new_cases MP/rewa 21 dengue
रीवा में डेंगू के संदिग्ध 60 मरीजों के सैंपल लिए गए, 13 की रिपोर्ट पॉजिटिव, 40 की निगेटिव आई और सात की रिपोर्ट आना बाकी है।
    = new_tests MP/rewa 60 dengue ; new_cases MP/rewa 13 dengue ; new_negative_tests MP/rewa 40 dengue
रीवा में डेंगू और वायरल बुखार से आठ और मौतें, आंकड़ा 130 पार‖रीवा। जिले में वायरल और डेंगू से मरने वालों का आंकड़ा 130 पार कर गया है। शुक्रवार को आठ लोगों की मौत हुई। डेंगू के 14 मरीज भर्ती हैं।
    = total_deaths MP/rewa >=130 dengue @2021-07-09 ; new_deaths MP/rewa 8 dengue @2021-07-09 ; hosp_patients MP/rewa 14 dengue @2021-07-09
रीवा में मंगलवार को डेंगू के 11 नए मरीज मिलने के साथ कुल संख्या 214 पहुंच गई। इनमें से 171 स्वस्थ हो चुके हैं, 39 का इलाज चल रहा है और चार की मौत हुई है।
    = new_cases MP/rewa 11 dengue @2021-07-06 ; total_cases MP/rewa 214 dengue @2021-07-06 ; total_recoveries MP/rewa 171 dengue @2021-07-06 ; active_cases MP/rewa 39 dengue @2021-07-06 ; total_deaths MP/rewa 4 dengue @2021-07-06

रीवा मेडिकल कॉलेज में एईएस से अब तक 13 बच्चों की मौत हुई है। इसके अलावा दो बच्चे जेई पॉजिटिव मिले। एक जुलाई से अब तक 46 बच्चे भर्ती हुए हैं।
    = total_deaths MP/rewa 13 aes f:rewa-medical-college ; total_cases MP/rewa 2 japanese-encephalitis f:rewa-medical-college ; total_cases MP/rewa 46 aes f:rewa-medical-college
सतना के सदर अस्पताल में एईएस के मरीज बढ़ रहे हैं। वार्ड के आईसीयू में छह बच्चे भर्ती हैं, दो वेंटिलेटर पर हैं।
    = icu_patients MP/satna 6 aes f:sadar-hospital-satna ; ventilator_patients MP/satna 2 aes f:sadar-hospital-satna
रीवा में कालाजार के 23 संदिग्धों की किट से जांच हुई, सबकी रिपोर्ट निगेटिव है।
    = new_tests MP/rewa 23 kala-azar ; new_negative_tests MP/rewa 23 kala-azar
मध्य प्रदेश में डेंगू से अब तक रीवा में 2, सतना में 3 के अलावा पन्ना, दमोह और कटनी में 1-1 मरीज की मौत हुई है।
    = total_deaths MP/rewa 2 dengue ; total_deaths MP/satna 3 dengue ; total_deaths MP/panna 1 dengue ; total_deaths MP/damoh 1 dengue ; total_deaths MP/katni 1 dengue
रीवा में कोरोना की संक्रमण दर 4.8 फीसद रह गई है जो 30 जून को 19.2 थी।
    = positivity_rate MP/rewa 4.8 ; positivity_rate MP/rewa 19.2 @2021-06-30
रीवा जिले में फाइलेरिया के 1,912 मरीज पहले से चिह्नित हैं।
    = total_cases MP/rewa 1912 other
रीवा में कोरोना के 96 सक्रिय मरीज हैं, जिनमें आठ अस्पताल में और 88 होम आइसोलेशन में हैं।
    = active_cases MP/rewa 96 ; hosp_patients MP/rewa 8 ; quarantined MP/rewa 88
मध्य प्रदेश में कोरोना से चार मरीजों की मौत हुई। मरने वालों में दो रीवा में, एक सतना में और एक पन्ना जिला अस्पताल में भर्ती था।
    = new_deaths MP 4 ; new_deaths MP/rewa 2 ; new_deaths MP/satna 1 ; new_deaths MP/panna 1 f:district-hospital-panna
सतना जिले की 18 वर्ष से ऊपर की करीब 14 लाख आबादी को कोरोना का टीका लगाने का लक्ष्य है।
    = vaccination_target MP/satna ~1400000
रीवा में पिछले साल डेंगू के 640 मरीज मिले थे, चिकनगुनिया के केवल 52 थे।
    = total_cases MP/rewa 640 dengue @2020-12-31 ; total_cases MP/rewa 52 chikungunya @2020-12-31
मध्य प्रदेश में ब्लैक फंगस से अब तक 76 मरीजों ने जान गंवाई है। अस्पतालों में एक हजार से ज्यादा भर्ती हैं।⏎सर्वाधिक 478 मरीज रीवा में मिले हैं। सतना में 306 और पन्ना में 179 मरीज मिले हैं।
    = total_deaths MP 76 mucormycosis ; hosp_patients MP >=1000 mucormycosis ; total_cases MP/rewa 478 mucormycosis ; total_cases MP/satna 306 mucormycosis ; total_cases MP/panna 179 mucormycosis

रीवा में मलेरिया के आंकड़े⏎वर्ष - मरीज - मौत⏎2018 - 1,204 - 3⏎2019 - 640 - 1⏎2020 - 212 - 0
    = total_cases MP/rewa 1204 malaria @2018-12-31 ; total_deaths MP/rewa 3 malaria @2018-12-31 ; total_cases MP/rewa 640 malaria @2019-12-31 ; total_deaths MP/rewa 1 malaria @2019-12-31 ; total_cases MP/rewa 212 malaria @2020-12-31 ; total_deaths MP/rewa 0 malaria @2020-12-31
रीवा : जिले में डेंगू फैला है। ज्ञानपुर गांव में डेंगू के छह मरीज मिले।
    = new_cases MP/rewa 6 dengue
मध्य प्रदेश में डेंगू के 1,310 मरीज मिले हैं, जो पिछले साल से 400 कम हैं।
    = total_cases MP 1310 dengue
रीवा में सोमवार को 33 लोग डेंगू की चपेट में आए। सबसे ज्यादा मरीज शास्त्रीपुरम व इंदिरापुरम में चार-चार मिले।
    = new_cases MP/rewa 33 dengue ; new_cases MP/rewa 4 dengue

# क्वारंटीन से लौटे, बाहर से आए, मतदाता
सतना। कोरोना काल में चुनाव आयोग ने बूथों पर मतदाताओं की संख्या 1,500 से घटाकर 1,000 कर दी है।
    = -
सतना। डेंगू के बीच शहर में प्राइवेट क्लीनिकों की संख्या 240 हो गई है।
    = -
रीवा। कोरोना: दूसरे प्रदेशों से आए 640 लोगों को क्वारंटीन किया गया है।
    = quarantined MP/rewa 640
रीवा। कोरोना को लेकर 430 लोगों को क्वारंटीन केंद्रों से घर भेजा गया।
    = -
रीवा। कोरोना के बीच बाहर के राज्यों से अब तक 27,400 व्यक्ति जिले में आए हैं।
    = -
रीवा के अस्पताल में कोरोना से 14 की मौत हुई और 29 को स्वस्थ होने पर डिस्चार्ज किया गया।
    = new_deaths MP/rewa 14 ; new_discharges MP/rewa 29
‖रीवा में एक सप्ताह में तीन बच्चों की मौत मलेरिया से हुई। इस वर्ष जनवरी से जुलाई तक राज्य में 90 हजार लोगों की जांच हुई। इसमें 1,338 लोगों में मलेरिया की पुष्टि हुई। सबसे अधिक सतना में 604 मरीज मिले। वहीं पन्ना में 120, दमोह में 48 मरीज मिले हैं।
    = new_deaths MP/rewa 3 malaria p:children ; total_tests MP 90000 malaria ; total_cases MP 1338 malaria ; total_cases MP/satna 604 malaria ; total_cases MP/panna 120 malaria ; total_cases MP/damoh 48 malaria

# इतने प्रतिशत कम, ओपीडी
रीवा में मलेरिया की पॉजिटिविटी 0.46 प्रतिशत है, 2015 के मुकाबले मामले 72 प्रतिशत कम हुए।
    = positivity_rate MP/rewa 0.46 malaria

# अंतिम संस्कार में लोग, बिना लक्षण वाले
विवाह में 40 और अंतिम संस्कार में 15 लोगों की अनुमति‖रीवा में कोरोना के लिए नए नियम लागू हुए।
    = -
रीवा में कोरोना के 380 केस एक्टिव हैं, इनमें से 260 बिना लक्षण वाले हैं।
    = active_cases MP/rewa 380

# आम दिन, ओपीडी, सांप काटना, उम्र कोष्ठक में
रीवा। एक सप्ताह में 83 हजार, 450 रोगियों की डेंगू जांच हुई।
    = new_tests MP/rewa 83450 dengue
रीवा। जिले में अभी तक मलेरिया, डेंगू और चिकनगुनिया का कोई मामला सामने नहीं आया है।
    = total_cases MP/rewa 0 malaria ; total_cases MP/rewa 0 chikungunya ; total_cases MP/rewa 0 dengue
रीवा। डेंगू। मलेरिया और टाइफाइड के भी 5-5 मरीज भर्ती हैं।
    = hosp_patients MP/rewa 5 other ; hosp_patients MP/rewa 5 malaria
रीवा। मेडिसिन वार्ड में 23 तथा सदर अस्पताल में 31 बच्चे डेंगू व वायरल फीवर से भर्ती हैं।
    = hosp_patients MP/rewa 23 dengue p:children ; hosp_patients MP/rewa 31 dengue f:sadar-hospital-rewa p:children
रीवा। डेंगू। आम दिनों में तीन सौ मरीज आते थे, अब भीड़ बढ़ी है। ओपीडी 900 के पार पहुंच गई है।
    = -
रीवा। 24 से खसरा रूबेला टीकाकरण अभियान चलेगा।
    = -
रीवा। डेंगू के 38 संदिग्धों की जांच हुई है पर किसी की रिपोर्ट पॉजिटिव नहीं आयी।
    = new_tests MP/rewa 38 dengue ; new_cases MP/rewa 0 dengue
रीवा। रेबीज। सांप काटने के भी 6 मरीज इस सप्ताह भर्ती हुए जिसमें एक की मौत हो गयी।
    = -
रीवा। डेंगू। किट की कमी के चलते रोज 150 से ज्यादा जांच नहीं हो पा रही।
    = -
रीवा। टीबी। लक्ष्य 8,420 के सापेक्ष 8,910 टीबी मामलों का नोटिफिकेशन हुआ। इनमें 3,112 मरीज निजी क्षेत्र के हैं। 1214 में से 187 ग्राम पंचायतें टीबी मुक्त हो चुकी हैं।
    = new_cases MP/rewa 8910 tuberculosis
रीवा। लू से यहां अबतक सात लोगों की मौत की पुष्टि हो गई है, हालांकि स्थानीय लोग यह संख्या 11 बता रहे हैं।
    = total_deaths MP/rewa 7 heatstroke ; total_deaths MP/rewa 11 heatstroke
रीवा। टीबी के 60 हजार संभावित रोगी मिले थे। इनमें सबसे ज्यादा सतना में 48,216 रोगी थे जबकि सबसे कम पन्ना में 1,904 रोगी थे।
    = suspected_cases MP/rewa 60000 tuberculosis ; suspected_cases MP/satna 48216 tuberculosis ; suspected_cases MP/panna 1904 tuberculosis
रीवा। चमकी बुखार से पीड़ित एक बच्चे की हालत गंभीर है और उसे वेंटिलेटर पर रखा गया है।
    = ventilator_patients MP/rewa 1 aes
रीवा। रेबीज में पीड़ित को चार इंजेक्शन का डोज लगता है।
    = -
मृतकों में रामस्वरूप महतो (72), मो जमील (58) और सोमर सिंगरौली (66) शामिल हैं। रीवा में लू से सभी की मौत हुई।
    = -

# मशीनें, जिले, हॉट स्पॉट
रीवा। डेंगू के लिए फॉगिंग मशीनों की संख्या 6 से बढ़ाकर 10 की जाएगी।
    = -
भोपाल। मध्य प्रदेश के 12 जिलों में डेंगू, 8 में मलेरिया और 4 जिलों में चिकनगुनिया के मरीज हैं।
    = -
रीवा में डेंगू के 14 हॉट स्पॉट चिह्नित किए गए हैं।
    = -

# कहां से लौटे, सौ में कितने, कक्ष संख्या
रीवा में डेंगू‖रीवा में डेंगू के तीन मरीज मिले। इनमें एक मरीज भोपाल से और दो पुणे से लौटे हैं। वार्ड में छह बेड हैं।
    = new_cases MP/rewa 3 dengue ; beds MP/rewa 6 dengue
रीवा में डेंगू‖रीवा में डेंगू के पांच मरीज मिले, जिनमें से दो सूरत में मजदूरी कर लौटे थे। एक मरीज का इलाज चल रहा है।
    = new_cases MP/rewa 5 dengue ; active_cases MP/rewa 1 dengue
रीवा में पीलिया, ऐसे करें बचाव‖रीवा में पीलिया फैल रहा है। 100 में से 90 रोगी अपने आप ठीक हो जाते हैं।
    = -
रीवा में रैबीज‖रीवा जिला अस्पताल के कक्ष संख्या 14 के बाहर कतार लगी है। कुछ लोग दो डोज के बाद नहीं आते।
    = -

# बाहर से आए मरीज
सतना में डेंगू का प्रकोप‖सतना जिले में डेंगू के छह मरीज मिले। इनमें से चार मरीज बाहर से आए हैं। दो मरीजों की कोई ट्रैवल हिस्ट्री नहीं है।
    = new_cases MP/satna 6 dengue

# काम में लगे लोग, और रोग जो कोई नहीं गिनता
रीवा में मेला‖रीवा। जन आरोग्य मेले में 860 मरीज पहुंचे। बीपी के 64, शुगर के 51 और दांत के 22 मरीज देखे गए। बुखार के 30 मरीजों की मलेरिया जांच हुई, दो पॉजिटिव मिले।
    = new_tests MP/rewa 30 malaria ; new_cases MP/rewa 2 malaria
सतना में हेल्थ कैंप‖सतना। शिविर में 44 लोगों में मधुमेह और 19 में मोतियाबिंद मिला। डेंगू के तीन संदिग्ध भी मिले।
    = suspected_cases MP/satna 3 dengue
दमोह में सर्जरी‖दमोह। ब्लैक फंगस के 21 मरीज भर्ती हैं। अब तक सर्जरी का आंकड़ा 16 पर पहुंच गया। रविवार को दो मरीजों की मौत हो गई।
    = hosp_patients MP/damoh 21 mucormycosis @2021-07-11 ; new_deaths MP/damoh 2 mucormycosis @2021-07-11
पन्ना में डेंगू‖पन्ना। डेंगू के 8 मरीज मिले। फागिंग के लिए 20 कर्मचारियों की ड्यूटी लगाई गई है और 6 सुपरवाइजर निगरानी रखेंगे।
    = new_cases MP/panna 8 dengue
सागर में कोरोना‖सागर। कोरोना के 14 नए मरीज मिले। इनमें 5 शुगर के मरीज हैं। मधुमेह से पीड़ित दो संक्रमितों की मौत हो गई।
    = new_cases MP/sagar 14 ; new_deaths MP/sagar 2
रीवा में टीबी‖रीवा। जांच में 12 लोग टीबी पीड़ित मिले। कैंसर के 9 और हृदय रोग के 14 रोगियों को रेफर किया गया।
    = new_cases MP/rewa 12 tuberculosis
सागर में ब्लैक फंगस‖सागर। मेडिकल कॉलेज में ब्लैक फंगस के 38 मरीज भर्ती हैं। रविवार को 4 ऑपरेशन हुए, इन्हें मिलाकर आपरेशन का आंकड़ा 33 हो गया। एंडोस्कोपी 12 हुई और 80 इंजेक्शन भोपाल से आए।
    = hosp_patients MP/sagar 38 mucormycosis @2021-07-11 f:sagar-medical-college
सीधी में मेला‖सीधी। आरोग्य मेले में 1240 मरीज आए। इनमें चर्म रोग के 140, मधुमेह के 52 और सांस के 38 मरीज थे। मलेरिया का एक मरीज मिला।
    = new_cases MP/sidhi 1 malaria
`;
