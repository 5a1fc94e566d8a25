/** Hospitals, beds and those in them; how they are written stands in index.ts. */
export const HOSPITALS = `
# अस्पताल
रीवा। जबलपुर मेडिकल कॉलेज के अधीक्षक ने बताया कि यहां डेंगू के छह नए मरीज मिले।
    = new_cases MP/jabalpur 6 dengue f:jabalpur-medical-college a:hospital
रीवा के जिला अस्पताल में डेंगू के 14 मरीज भर्ती हैं। तीन को छुट्टी दी गई।
    = hosp_patients MP/rewa 14 dengue f:district-hospital-rewa ; new_discharges MP/rewa 3 dengue f:district-hospital-rewa

# क्वारंटीन केंद्र
मध्य प्रदेश के क्वारंटीन केंद्रों में कोरोना के चलते 900 लोग रह रहे हैं।
    = quarantined MP 900

# क्षमता, जरूरत, योजना
रीवा में रोज 600 कोरोना जांच की क्षमता है।
    = -
कोरोना को देखते हुए रीवा में 50 बेड लगाए जाएंगे।
    = -
कोरोना से लड़ने के लिए सतना में 12 एंबुलेंस दी गईं।
    = -
कोरोना पर काबू के लिए सात डॉक्टरों की टीम रीवा पहुंची।
    = -

# बेड, ऑक्सीजन
रीवा के अस्पतालों में कोरोना के लिए 630 बेड हैं, इनमें 210 खाली हैं।
    = beds MP/rewa 630 ; beds_available MP/rewa 210
रीवा में कोरोना के लिए 44 आईसीयू बेड और 26 वेंटिलेटर हैं।
    = icu_beds MP/rewa 44 ; ventilators MP/rewa 26
सतना में कोरोना मरीजों के लिए 120 ऑक्सीजन बेड उपलब्ध हैं।
    = oxygen_beds MP/satna 120
रीवा में दो ऑक्सीजन प्लांट चालू हैं। कोरोना
    = oxygen_plants MP/rewa 2

# आईसीयू, वेंटिलेटर
एम्स भोपाल के आईसीयू में कोरोना के 12 मरीज हैं।
    = icu_patients MP/bhopal 12 f:aiims-bhopal
वेंटिलेटर पर कोरोना के चार मरीज हैं। रीवा
    = ventilator_patients MP/rewa 4

# अस्पताल
रीवा के अस्पताल में डेंगू के 17 मरीज भर्ती हैं।
    = hosp_patients MP/rewa 17 dengue
रीवा में डेंगू के 17 मरीज भर्ती कराए गए।
    = new_admissions MP/rewa 17 dengue
रीवा में कोरोना के 11 मरीजों को अस्पताल से छुट्टी दी गई।
    = new_discharges MP/rewa 11
रीवा में कोरोना के 33 संदिग्ध हैं।
    = suspected_cases MP/rewa 33
रीवा में 240 लोग होम आइसोलेशन में हैं। कोरोना
    = quarantined MP/rewa 240
रीवा में कोरोना के 8 कंटेनमेंट जोन हैं।
    = containment_zones MP/rewa 8

# बेड और वार्ड
रीवा मेडिकल कॉलेज में कोरोना मरीजों के लिए 412 बेड, 138 खाली।
    = beds MP/rewa 412 f:rewa-medical-college ; beds_available MP/rewa 138 f:rewa-medical-college
रीवा में कोरोना के लिए आईसीयू के 18 बेड पिछले चार दिन से फुल हैं।
    = icu_beds MP/rewa 18
अप्रैल में मध्यप्रदेश में कोरोना के लिए आईसीयू के कुल 2 हजार 912 बेड थे जो अब 4,388 हो गए हैं।
    = icu_beds MP 2912 @2021-04-30
रीवा अस्पताल में कोरोना के लिए ऑक्सीजन वाले बेड 190 और आईसीयू के 24 बेड हैं।
    = oxygen_beds MP/rewa 190 f:rewa-hospital ; icu_beds MP/rewa 24 f:rewa-hospital
रीवा में कोरोना के लिए ऑक्सीजन युक्त बेडों की संख्या 236 है।
    = oxygen_beds MP/rewa 236
रीवा में 2,060 बेड कोरोना मरीजों के लिए चिह्नित हैं। इनमें 1 हजार 180 ऑक्सीजन युक्त, 146 आईसीयू बेड और 92 वेंटिलेटर हैं।
    = beds MP/rewa 2060 ; oxygen_beds MP/rewa 1180 ; icu_beds MP/rewa 146 ; ventilators MP/rewa 92
रीवा मेडिकल कॉलेज में तेज बुखार से पीड़ित नौ बच्चे भरती हुए। डेंगू वार्ड के 60 बेड पर अभी 83 बच्चे हैं।
    = new_admissions MP/rewa 9 dengue f:rewa-medical-college p:children ; beds MP/rewa 60 dengue f:rewa-medical-college ; hosp_patients MP/rewa 83 dengue f:rewa-medical-college p:children
रीवा में सुबह तक कोरोना के वार्डों में 387 मरीज थे, जिनमें 142 मरीज आईसीयू में हैं।
    = hosp_patients MP/rewa 387 ; icu_patients MP/rewa 142
रीवा में दो दिन में लू के ढाई सौ मरीज अस्पताल लाए गए।
    = new_admissions MP/rewa 250 heatstroke
रीवा मेडिकल कॉलेज में चमकी के तीन और बच्चे लाए गए, इनमें दो को भर्ती कर लिया गया और एक को दवा देकर घर भेज दिया गया।
    = new_admissions MP/rewa 3 aes f:rewa-medical-college ; new_admissions MP/rewa 2 aes f:rewa-medical-college
रीवा में 246 क्वारंटाइन सेंटर चल रहे हैं, जिनमें फिलहाल 11 हजार 340 लोग रह रहे हैं। कोरोना से कोई नहीं मरा।
    = quarantined MP/rewa 11340 ; new_deaths MP/rewa 0
रीवा में कोरोना को लेकर 14 दिन पूरे कर चुके 2 हजार 75 लोगों को घर भेजा जा चुका है।
    = -
रीवा में डायरिया फैला है। मेडिकल टीम ने 12 चापाकलों के पानी का नमूना लिया है।
    = -
रीवा मेडिकल कॉलेज में दो बच्चों में चमकी के लक्षण हैं।
    = suspected_cases MP/rewa 2 aes f:rewa-medical-college
रीवा के अस्पतालों में कोरोना के महज 31 मरीज भर्ती हैं। इनमें 24 मेडिकल कॉलेज और सात निजी अस्पतालों में हैं।
    = hosp_patients MP/rewa 31 ; hosp_patients MP/rewa 24 f:rewa-medical-college ; hosp_patients MP/rewa 7
सागर में उल्टी-दस्त से दो की मौत, 34 बीमार‖सागर : एक गांव में उल्टी-दस्त से दो लोगों की मौत हो गई और 34 लोग बीमार हैं।
    = new_deaths MP/sagar 2 diarrhoea ; active_cases MP/sagar 34 diarrhoea
रीवा में डायरिया से 22 लोग आक्रांत हैं। नौ को सदर अस्पताल में भर्ती कराया गया। 13 लोगों का इलाज गांव में ही किया जा रहा है।
    = active_cases MP/rewa 22 diarrhoea ; new_admissions MP/rewa 9 diarrhoea f:sadar-hospital-rewa ; active_cases MP/rewa 13 diarrhoea
सिवान। सदर अस्पताल में इलाजरत 61 वर्षीय वृद्ध ने कोरोना से दम तोड़ दिया। इसके साथ ही मरने वालों की संख्या 14 पहुंच गई है।
    = total_deaths BR/siwan 14
रीवा में दूषित पानी से 140 लोगों को उल्टी-दस्त की शिकायत हुई।
    = new_cases MP/rewa 140 diarrhoea
कटनी में जनवरी से जून तक 4,100 लोगों की मलेरिया जांच हुई, जिनमें 36 में मलेरिया पाया गया।
    = total_tests MP/katni 4100 malaria @2021-06-30 ; total_cases MP/katni 36 malaria @2021-06-30
रीवा में स्वाइन फ्लू से महिला की मौत, चार मरीज मिले।
    = new_cases MP/rewa 4 influenza v:H1N1
हरियाणा में सोमवार तक डेंगू के 4,800 मामले दर्ज किए गए हैं। रेवाड़ी में 402, सिरसा में 358, पानीपत में 317, जींद में 138 मामले हैं।
    = total_cases HR 4800 dengue ; total_cases HR/rewari 402 dengue ; total_cases HR/sirsa 358 dengue ; total_cases HR/panipat 317 dengue ; total_cases HR/jind 138 dengue
राजस्थान में 1 जनवरी से 20 जून तक मलेरिया के 1,204 रोगी सामने आए। इस अवधि में एक भी मौत नहीं हुई।
    = total_cases RJ 1204 malaria @2021-06-20 ; total_deaths RJ 0 malaria @2021-06-20
रीवा में कोरोना के 54 एक्टिव मरीज हैं। इनमें 49 होम आइसोलेशन में और पांच कोविड अस्पताल में भर्ती हैं।
    = active_cases MP/rewa 54 ; quarantined MP/rewa 49 ; hosp_patients MP/rewa 5
मगध में डेंगू के 39 मरीज‖गया : मगध प्रमंडल में डेंगू बढ़ रहा है। अब तक गया में 21, औरंगाबाद में 9, नवादा में पांच, जहानाबाद में तीन व अरवल में एक मरीज मिल चुका है।
    = total_cases BR/gaya 21 dengue ; total_cases BR/aurangabad 9 dengue ; total_cases BR/nawada 5 dengue ; total_cases BR/jehanabad 3 dengue ; total_cases BR/arwal 1 dengue ; new_cases BR 39 dengue
भागलपुर में मायागंज अस्पताल में स्वाइन फ्लू के तीन संदिग्ध मरीज भर्ती हुए हैं। तीनों के सैंपल पटना भेजे गए हैं। अब तक 18 संदिग्ध मिले हैं।
    = suspected_cases BR/bhagalpur 3 influenza f:jlnmch v:H1N1 ; suspected_cases BR/bhagalpur 18 influenza f:jlnmch v:H1N1
एईएस को लेकर रीवा के 27 पीएचसी में दो-दो और सदर अस्पताल में 10 बेड सुरक्षित रखे गए हैं।
    = beds MP/rewa 10 aes f:sadar-hospital-rewa
सागर के जिला अस्पताल में डेंगू के चार मरीज भर्ती हैं। एक सप्ताह में 640 मरीजों का इलाज किया गया।
    = hosp_patients MP/sagar 4 dengue f:district-hospital-sagar

# बेड जो बचे, दोनों जिले, चालू सूची
झारखंड में कोरोना के 437 नए मरीज मिले और एक की मौत हुई। रांची से 158, बोकारो से 52, धनबाद से 37, हजारीबाग से 24, देवघर से 15, गुमला से 11. रामगढ़, सिमडेगा और लातेहार से 7-7 मरीज मिले हैं।
    = new_cases JH 437 ; new_deaths JH 1 ; new_cases JH/ranchi 158 ; new_cases JH/bokaro 52 ; new_cases JH/dhanbad 37 ; new_cases JH/hazaribagh 24 ; new_cases JH/deoghar 15 ; new_cases JH/gumla 11 ; new_cases JH/ramgarh 7 ; new_cases JH/simdega 7 ; new_cases JH/latehar 7
राजस्थान में कोरोना के 518 नए पॉजिटिव, 17 मरीजों ने तोड़ा दम, जयपुर में सबसे ज्यादा 162‖राजस्थान में मरीज मिले।
    = new_cases RJ 518 ; new_deaths RJ 17 ; new_cases RJ/jaipur 162
इंदौर में कोरोना के 169 नए पॉजिटिव मिले, महू में एक साथ 11, अब तक 334 ने तोड़ा दम‖इंदौर में मरीज मिले।
    = new_cases MP/indore 169 ; new_cases MP/indore 11 ; total_deaths MP/indore 334
दिल्ली में कोरोना के 1,402 आईसीयू बेड में केवल चार तथा 2,870 आईसीयू बेड में सात ही उपलब्ध थे।
    = icu_beds DL 1402 ; beds_available DL 4 ; icu_beds DL 2870 ; beds_available DL 7
दिल्ली में कोरोना के 11 आईसीयू बेड बचे।
    = beds_available DL 11
रीवा में कोरोना के लिए 200 बेड हैं, जिनमें 60 पर ऑक्सीजन की सुविधा है।
    = beds MP/rewa 200 ; oxygen_beds MP/rewa 60
लेह में 231 व कारगिल में 96 कोरोना नमूने जांचे गए, सभी की रिपोर्ट निगेटिव रही।
    = new_tests LA/leh 231 ; new_negative_tests LA/leh 231 ; new_tests LA/kargil 96 ; new_negative_tests LA/kargil 96
रीवा में कोरोना कर्फ्यू में 17 दुकानें सील की गईं।
    = -
फरीदाबाद में 214 और सोनीपत में कोरोना के 88 केस मिले। दोनों जिलों में एक-एक की मौत हुई।
    = new_cases HR/faridabad 214 ; new_cases HR/sonipat 88 ; new_deaths HR/faridabad 1 ; new_deaths HR/sonipat 1
केरल में कोरोना की टीपीआर 30.55 प्रतिशत पर पहुंची।
    = positivity_rate KL 30.55
दिल्ली में इस साल स्वाइन फ्लू से सात लोगों की मौत हुई है। इनमें चार जानें सफदरजंग में और तीन आरएमएल अस्पताल में गईं।
    = total_deaths DL 7 influenza v:H1N1 ; total_deaths DL 4 influenza f:safdarjung-hospital v:H1N1 ; total_deaths DL 3 influenza f:rml-hospital v:H1N1
रीवा में बुधवार को कोरोना के 23 नए केस मिले, वहीं 3 की मौत से मृतकों का आंकड़ा 41 पहुंचा।
    = new_cases MP/rewa 23 @2021-07-07 ; new_deaths MP/rewa 3 @2021-07-07 ; total_deaths MP/rewa 41 @2021-07-07
रीवा में सांप काटने से 3 की मौत, कोरोना से एक भी नहीं।
    = -
दमोह में डायरिया से 40 लोग बीमार, 6 की हालत गंभीर, एक बच्ची की मौत।
    = new_cases MP/damoh 40 diarrhoea ; new_deaths MP/damoh 1 diarrhoea p:children
मध्यप्रदेश में कोरोना के 1,023 नए मामले, 12 लोगों की मौत; रीवा में सबसे अधिक 312‖भोपाल: मध्यप्रदेश में कोरोना के मामले बढ़े।
    = new_cases MP 1023 ; new_deaths MP 12 ; new_cases MP/rewa 312
रीवा में कोरोना अस्पताल में 50 बेड का आइसोलेशन वार्ड है जिसमें 12 मरीज हैं।
    = beds MP/rewa 50 ; hosp_patients MP/rewa 12
रीवा में प्रवासियों की संख्या 12 हजार पार, कोरोना के 14 केस‖रीवा में कोरोना।
    = new_cases MP/rewa 14
रीवा में कोरोना के लिए 3,210 सैंपल लिए गए थे, 41 पॉजिटिव, 189 की प्रतीक्षा है।
    = new_tests MP/rewa 3210 ; new_cases MP/rewa 41
गुजरात में कोरोना से सूरत में 18, अहमदाबाद में 15, वडोदरा में 4 और राजकोट में 3 समेत कुल 49 मौतें हुईं।
    = new_deaths GJ/surat 18 ; new_deaths GJ/ahmedabad 15 ; new_deaths GJ/vadodara 4 ; new_deaths GJ/rajkot 3 ; new_deaths GJ 49
हिमाचल प्रदेश में कोरोना के 4 और मामले, कुल संख्या 78; हमीरपुर में 2 तथा ऊना व कांगड़ा में 1-1‖शिमला।
    = new_cases HP 4 ; total_cases HP 78 ; new_cases HP/hamirpur 2 ; new_cases HP/una 1 ; new_cases HP/kangra 1
असम में कोरोना के कुल 8,407 मामले, 3,001 सक्रिय, 5,391 ठीक और 12 मौतें।
    = total_cases AS 8407 ; active_cases AS 3001 ; total_recoveries AS 5391 ; total_deaths AS 12
इंदौर में कोरोना की बूस्टर डोज अब तक 2.1 लाख लोगों को लगी है। 12 से 14 साल के 48 हजार बच्चों को पहली डोज लगी।
    = total_boosters MP/indore 210000 ; people_vaccinated MP/indore 48000 p:children
सिविल सर्जन ने बताया कि मोतिहारी में एईएस के 7 मामले आए हैं, 5 स्वस्थ हुए और 2 एसकेएमसीएच रेफर किए गए।
    = new_cases BR/purbi-champaran 7 aes a:civil-surgeon ; new_recoveries BR/purbi-champaran 5 aes a:civil-surgeon
मध्यप्रदेश में ओमिक्रॉन के 8 नए मामले, कुल 19; इंदौर में 6, भोपाल में 2‖भोपाल।
    = new_cases MP 8 v:Omicron ; total_cases MP 19 v:Omicron ; new_cases MP/indore 6 v:Omicron ; new_cases MP/bhopal 2 v:Omicron

# किस वार्ड में, कहां भर्ती
रीवा। अस्पतालों में डेंगू के 118 मरीजों का इलाज हो रहा है, नौ आईसीयू में, 109 सामान्य वार्ड में।
    = hosp_patients MP/rewa 118 dengue ; icu_patients MP/rewa 9 dengue ; hosp_patients MP/rewa 109 dengue
रीवा में किट से जांच में सात के मलेरिया से ग्रस्त होने का पता चला। तीन की हालत गंभीर है जिन्हें सदर अस्पताल में भर्ती किया गया।
    = new_cases MP/rewa 7 malaria ; new_admissions MP/rewa 3 malaria
रीवा में डेंगू के 14 नए मरीज मिले। 90 मरीजों को सरकारी अस्पतालों में रखना पड़ा है।
    = new_cases MP/rewa 14 dengue ; hosp_patients MP/rewa 90 dengue
रीवा। सतना के मेडिकल कॉलेज में रोज करीब 3,500 की ओपीडी हो रही है, जिले में अब तक डेंगू के 219 केस हैं पर किसी की जान नहीं गई।
    = total_cases MP/satna 219 dengue ; total_deaths MP/satna 0 dengue
रीवा। अब तक डेंगू के 1,310 सैंपल जांचे गए, नौ मरीज जिला अस्पताल में भर्ती हैं, 121 स्वस्थ हुए।
    = total_tests MP/rewa 1310 dengue ; hosp_patients MP/rewa 9 dengue f:district-hospital-rewa ; total_recoveries MP/rewa 121 dengue
सतना में डेंगू का प्रकोप है। सतना में डेंगू से पांच मरीजों की मौत हुई। पड़ोस के रीवा में दो और पन्ना में एक बालक की जान चली गई। जिले में अब तक 34 की मौत हो चुकी है। मेडिकल कॉलेज के वार्ड फुल हैं, इस समय 126 मरीज भर्ती हैं।
    = new_deaths MP/satna 5 dengue ; new_deaths MP/rewa 2 dengue ; new_deaths MP/panna 1 dengue ; total_deaths MP/satna 34 dengue ; hosp_patients MP/satna 126 dengue
रीवा। मेडिकल कॉलेज में डेंगू के 58 मरीज भर्ती थे, साथ में चिकनगुनिया के तीन, स्क्रब टायफस के नौ रोगी भी।
    = hosp_patients MP/rewa 58 dengue f:rewa-medical-college ; hosp_patients MP/rewa 3 chikungunya f:rewa-medical-college ; hosp_patients MP/rewa 9 other f:rewa-medical-college
सतना। जिले में डेंगू के तीन नए मरीज मिलने से कुल संख्या 84 हो गई है। इनमें 71 मरीज ठीक हो चुके हैं, 12 का घर पर और एक का अस्पताल में इलाज चल रहा है।
    = new_cases MP/satna 3 dengue ; total_cases MP/satna 84 dengue ; total_recoveries MP/satna 71 dengue ; active_cases MP/satna 12 dengue ; hosp_patients MP/satna 1 dengue
रीवा। बीते 15 दिनों में डेंगू के 214 संदिग्ध मरीजों की एलाइजा जांच हुई। इनमें 36 पॉजिटिव मिले।
    = new_tests MP/rewa 214 dengue ; new_cases MP/rewa 36 dengue

# बेड जिन पर कोई नहीं, प्लांट जो चालू हैं
कटनी में बेड‖कटनी में कोरोना के 640 बेड हैं और इनमें 512 बेड पर कोई नहीं है। पहले एक बेड के लिए मारामारी थी।
    = beds MP/katni 640 ; beds_available MP/katni 512
सतना में वेंटिलेटर‖सतना में कोरोना मरीजों के लिए 94 वेंटिलेटर में से 11 ही खाली हैं।
    = ventilators MP/satna 94 ; beds_available MP/satna 11
सतना में ऑक्सीजन प्लांट‖सतना में कोरोना मरीजों के लिए चार ऑक्सीजन प्लांट हैं, अब तक दो चालू हो सके हैं।
    = oxygen_plants MP/satna 4 ; oxygen_plants MP/satna 2
एम्स पटना में कोरोना के 5 मरीज‖पटना : एम्स पटना में सोमवार को कोरोना के 5 नए मरीज मिले। वहीं यहां बेतिया के रहने वाले 71 वर्षीय एक मरीज ने दम तोड़ दिया।
    = new_cases BR/patna 5 f:aiims-patna ; new_deaths BR/patna 1 f:aiims-patna
सतना में कोरोना‖सतना में 340 कोरोना मरीजों का इलाज चल रहा है। इनमें से मेडिकल कॉलेज में 164, जिला अस्पताल में 58 तथा निजी अस्पतालों में 42 मरीज हैं।
    = active_cases MP/satna 340 ; hosp_patients MP/satna 164 f:satna-medical-college ; hosp_patients MP/satna 58 f:district-hospital-satna ; hosp_patients MP/satna 42
सतना में कोरोना‖सतना में अब कोरोना के 840 सक्रिय मरीज हैं, जिनमें 612 घर पर ही इलाज करा रहे हैं।
    = active_cases MP/satna 840 ; quarantined MP/satna 612
सतना के अस्पताल‖सतना के 5 सरकारी और 21 निजी अस्पतालों में कोरोना के 190 मरीज भर्ती हैं।
    = hosp_patients MP/satna 190
सतना में बेड‖सतना जिले में कोरोना मरीजों के लिए 640 बेड हैं। इनमें 180 ऑक्सीजन और 50 आईसीयू बेड हैं।
    = beds MP/satna 640 ; oxygen_beds MP/satna 180 ; icu_beds MP/satna 50
सतना में कोरोना‖सतना में कोरोना वार्ड में 34 और आईसीयू में 12 मरीज भर्ती हैं।
    = hosp_patients MP/satna 34 ; icu_patients MP/satna 12
सतना में ऑक्सीजन प्लांट‖सतना में कोरोना मरीजों के लिए पांच ऑक्सीजन प्लांट लगाए जाएंगे, जिनमें से दो शुरू हो चुके हैं।
    = oxygen_plants MP/satna 2
मध्य प्रदेश में कोरोना‖मध्य प्रदेश में कोरोना के 310 मरीज ऑक्सीजन व 28 वेंटिलेटर पर हैं।
    = ventilator_patients MP 28
सतना में कोरोना‖सतना में कोरोना के 11 मरीज आईसीयू में हैं, जबकि दो मरीजों की हालत बिगड़ने पर उन्हें वेंटिलेटर सपोर्ट पर रखा गया है।
    = icu_patients MP/satna 11 ; ventilator_patients MP/satna 2

# अस्पतालों में भर्ती, आईसीयू के भरे बेड, मौत एक बार कही गई
मध्यप्रदेश में सोमवार को कोरोना से 14 लोगों की मौत हुई। सबसे ज्यादा 4 मौतें रीवा से और सतना में 3 मौतें हुईं, जिससे मृतकों का कुल आंकड़ा 3,041 पर पहुंच गया।
    = new_deaths MP 14 ; new_deaths MP/rewa 4 ; new_deaths MP/satna 3 ; total_deaths MP 3041
रीवा जिले में कोरोना के 2,140 सक्रिय मरीज हैं, जिनमें से 1,910 होम आइसोलेशन में, 180 अस्पतालों में और 50 कोविड केयर सेंटर में भर्ती हैं।
    = active_cases MP/rewa 2140 ; quarantined MP/rewa 1910 ; hosp_patients MP/rewa 180 ; hosp_patients MP/rewa 50
रीवा में कोरोना के लिए आईसीयू के 40 में से 38 बेड पर मरीज हैं।
    = icu_beds MP/rewa 40 ; icu_patients MP/rewa 38
सतना में रविवार को 8,410 लोगों ने कोरोना का टीका लगवाया। 6,300 को पहली और 2,110 को दूसरी डोज दी गई।
    = new_vaccinations MP/satna 8410 @2021-07-11 ; new_vaccinations MP/satna 6300 @2021-07-11 ; new_vaccinations MP/satna 2110 @2021-07-11
रीवा में रविवार को कोरोना से पांच लोगों की मौत हुई। तीन की मौत अस्पताल में और दो की होम आइसोलेशन में हुई।
    = new_deaths MP/rewa 5 @2021-07-11 ; new_deaths MP/rewa 3 @2021-07-11 ; new_deaths MP/rewa 2 @2021-07-11

# ले जाए गए, वार्ड के बेड और हालत
कटनी में बुखार के मरीज, 16 बेड पर 41 मरीज‖कटनी जिला अस्पताल में वायरल बुखार का असर दिख रहा है। वार्ड में 16 बेड हैं, पर 41 मरीज भर्ती हैं।
    = beds MP/katni 16 viral-fever f:district-hospital-katni ; hosp_patients MP/katni 41 viral-fever f:district-hospital-katni
सीधी में डेंगू‖सीधी जिला अस्पताल में 24 बेड का डेंगू वार्ड फुल है। यहां 29 मरीज भर्ती हैं।
    = beds MP/sidhi 24 dengue f:district-hospital-sidhi ; hosp_patients MP/sidhi 29 dengue f:district-hospital-sidhi
सीधी में डेंगू‖सीधी में डेंगू के 37 मरीज भर्ती हैं। इनमें सात मरीजों के प्लेटलेट्स 30 हजार से नीचे हैं।
    = hosp_patients MP/sidhi 37 dengue
सीधी में डेंगू‖सीधी में डेंगू से निपटने की तैयारी है। नौ सीएचसी-पीएचसी पर दो-दो बेड रखे गए हैं।
    = -
दमोह में दस्त का प्रकोप‖दमोह के एक गांव में 31 ग्रामीण दस्त से बीमार हो गए। चार की हालत बिगड़ी तो जिला अस्पताल ले जाए गए।
    = new_cases MP/damoh 31 diarrhoea ; new_admissions MP/damoh 4 diarrhoea f:district-hospital-damoh
दमोह में दस्त का प्रकोप‖दमोह के एक गांव में 31 ग्रामीण दस्त से बीमार हो गए, जिनमें से नौ को जिला अस्पताल पहुंचाया गया।
    = new_cases MP/damoh 31 diarrhoea ; new_admissions MP/damoh 9 diarrhoea
दमोह में लू‖दमोह जिला अस्पताल में लू के नौ मरीज बेहोशी की हालत में लाए गए। इनमें दो की मौत हो गई।
    = new_admissions MP/damoh 9 heatstroke f:district-hospital-damoh ; new_deaths MP/damoh 2 heatstroke f:district-hospital-damoh
दमोह जिला अस्पताल में 19 बच्चे भर्ती‖दमोह जिला अस्पताल में 19 बच्चे भर्ती हैं। इनमें दस्त के आठ, बुखार के सात व चार डेंगू के लक्षण वाले हैं।
    = hosp_patients MP/damoh 19 diarrhoea f:district-hospital-damoh p:children ; hosp_patients MP/damoh 8 diarrhoea f:district-hospital-damoh p:children ; hosp_patients MP/damoh 7 viral-fever f:district-hospital-damoh p:children ; suspected_cases MP/damoh 4 dengue f:district-hospital-damoh p:children

# निजी अस्पतालों में, कहीं और के अस्पताल के बाद
सागर में डेंगू‖सागर में 52 डेंगू मरीज अस्पतालों में हैं, इनमें 20 एसएमजी जिला अस्पताल और 32 निजी नर्सिंग होम में हैं।
    = hosp_patients MP/sagar 52 dengue ; hosp_patients MP/sagar 20 dengue f:district-hospital-sagar ; hosp_patients MP/sagar 32 dengue
सागर मेडिकल कॉलेज में 24 घंटे में 31 मरीज भर्ती, गलियारे में लगे बेड‖सागर। वायरल बुखार के मरीज लगातार बढ़ रहे हैं।
    = new_admissions MP/sagar 31 viral-fever f:sagar-medical-college
सागर: दस्त का प्रकोप‖सागर: दस्त का प्रकोप जारी है। दो बच्चे भोपाल एम्स में भर्ती हैं। जिला अस्पताल में दस बेड का वार्ड चालू है।
    = hosp_patients MP/bhopal 2 diarrhoea f:aiims-bhopal p:children ; beds MP/sagar 10 diarrhoea f:district-hospital-sagar
सागर में दस्त‖सागर के एक मोहल्ले में दस्त का प्रकोप है। मंगलवार से अब तक जिला अस्पताल में 16 लोग भर्ती हुए हैं।
    = new_admissions MP/sagar 16 diarrhoea f:district-hospital-sagar
सागर में पीलिया‖सागर में पीलिया के 41 मरीज भर्ती हैं। भर्ती 41 मरीजों में 14 शासकीय एवं 27 निजी अस्पतालों में हैं।
    = hosp_patients MP/sagar 41 other ; hosp_patients MP/sagar 14 other ; hosp_patients MP/sagar 27 other
सागर में डेंगू‖सागर जिला अस्पताल में वायरल बुखार के 33 नए मरीज भर्ती हुए, जिसके चलते डेंगू वार्ड समेत सभी वार्ड भर गए।
    = new_admissions MP/sagar 33 viral-fever f:district-hospital-sagar

# बेड भर गए, वार्ड में कितने
रीवा मेडिकल कॉलेज में ब्लैक फंगस के 58 बेड भर चुके हैं।
    = hosp_patients MP/rewa 58 mucormycosis f:rewa-medical-college
दमोह के अस्पतालों में डेंगू के 26 भर्ती हैं, तीन आईसीयू में और 23 सामान्य वार्ड में, आज पांच को छुट्टी मिली।
    = hosp_patients MP/damoh 26 dengue ; icu_patients MP/damoh 3 dengue ; hosp_patients MP/damoh 23 dengue ; new_discharges MP/damoh 5 dengue
सतना में डेंगू के आठ मरीज भर्ती हैं, जबकि चार मरीज निजी क्लीनिकों में बताए जाते हैं।
    = hosp_patients MP/satna 8 dengue ; hosp_patients MP/satna 4 dengue
दमोह में डेंगू के 29 एक्टिव मरीजों में से 22 होम आईसोलेटेड हैं और 7 सदर अस्पताल में दाखिल हैं।
    = active_cases MP/damoh 29 dengue ; quarantined MP/damoh 22 dengue ; hosp_patients MP/damoh 7 dengue f:sadar-hospital-damoh

# बेड के बाद मरीज, अस्पतालों में इलाज
रीवा में डायरिया से वर्तमान में 54 का इलाज जारी है। (जिला अस्पताल 29, मनगवां सीएचसी 17, सिरमौर पीएचसी 8)।
    = active_cases MP/rewa 54 diarrhoea ; hosp_patients MP/rewa 29 diarrhoea f:district-hospital-rewa ; hosp_patients MP/rewa 17 diarrhoea f:chc-managva ; hosp_patients MP/rewa 8 diarrhoea f:phc
रीवा में कोरोना के मरीज हैं। आईसीयू फुल रहने से 3 गंभीर मरीज सतना के अस्पताल भेज दिए गए।
    = -
रीवा में कोरोना के 46 ICU में और 22 वेंटिलेटर पर हैं।
    = icu_patients MP/rewa 46 ; ventilator_patients MP/rewa 22
रीवा में सोमवार को डेंगू के 64 मरीज भर्ती हैं। 30 बेड का अतिरिक्त वार्ड खोला गया। इनमें 41 बच्चे हैं।
    = hosp_patients MP/rewa 64 dengue ; beds MP/rewa 30 dengue ; hosp_patients MP/rewa 41 dengue p:children
रीवा। सोमवार को डेंगू के सात मरीज मिले। सतना के अस्पताल में भर्ती एक महिला ने दम तोड़ दिया। जिले में अब तक 5 लोगों की मौत हो चुकी है।
    = new_cases MP/rewa 7 dengue ; new_deaths MP/satna 1 dengue p:women ; total_deaths MP/rewa 5 dengue
रीवा में कोविड सेंटर के 100 बेड में से 46 पर मरीज भर्ती हैं, 54 रिक्त हैं।
    = beds MP/rewa 100 ; hosp_patients MP/rewa 46 ; beds_available MP/rewa 54
रीवा में डेंगू के मरीज घटे हैं। अस्पताल का छह बेड का डेंगू वार्ड खाली पड़ा है।
    = beds MP/rewa 6 dengue
रीवा में वायरल बुखार‖रीवा में 84 बेड हैं, इनमें 71 बेड पर बच्चे भर्ती हैं।
    = beds MP/rewa 84 viral-fever ; hosp_patients MP/rewa 71 viral-fever p:children
रीवा के अस्पताल में कोरोना के 40 बेड हैं, इनमें से आईसीयू के 10, ऑक्सीजनयुक्त 12 व सामान्य 18 बेड हैं।
    = beds MP/rewa 40 ; icu_beds MP/rewa 10 ; oxygen_beds MP/rewa 12 ; beds MP/rewa 18
रीवा में 37 कोरोना मरीज मिले। सभी को कोविड केयर सेंटर में रखा गया है, यहां अब 73 मरीज हो गए।
    = new_cases MP/rewa 37 ; hosp_patients MP/rewa 73
रीवा जिले में कोरोना के 19 एक्टिव केस हैं। 17 होटल या घर में आइसोलेट हैं।
    = active_cases MP/rewa 19 ; quarantined MP/rewa 17
दिल्ली में कोरोना से हाल बेहाल, बचे सिर्फ 3 वेंटिलेटर और 27 आईसीयू बेड
    = beds_available DL 3 ; beds_available DL 27
रीवा में कोरोना के 1826 बेड खाली हैं, 1327 ऑक्सीजन वाले बेड पर भी कोई मरीज नहीं है।
    = beds_available MP/rewa 1826 ; beds_available MP/rewa 1327
`;
