/** Which disease, and those of a season; how they are written stands in index.ts. */
export const DISEASES = `
# रोग के नाम का पद
रीवा में डेंगू के 12 मरीज मिले। जिला मलेरिया अधिकारी ने बताया कि सतना में भी छह मरीज मिले हैं।
    = new_cases MP/rewa 12 dengue ; new_cases MP/satna 6 dengue a:malaria-officer

# रोग, आबादी, स्रोत
मुजफ्फरपुर में चमकी बुखार से 4 बच्चों की मौत हुई।
    = new_deaths BR/muzaffarpur 4 aes
रीवा में 13 बच्चे डायरिया से बीमार हैं।
    = active_cases MP/rewa 13 diarrhoea p:children
सतना में डेंगू के 21 और मलेरिया के 6 मरीज मिले।
    = new_cases MP/satna 21 dengue ; new_cases MP/satna 6 malaria
रीवा में 6 डॉक्टर और 11 नर्स कोरोना पॉजिटिव पाए गए।
    = new_cases MP/rewa 6 p:health-workers ; new_cases MP/rewa 11 p:health-workers
सिविल सर्जन ने बताया कि सतना में कालाजार के 9 मरीज मिले।
    = new_cases MP/satna 9 kala-azar a:civil-surgeon
रीवा में स्वाइन फ्लू (H1N1) के 5 मरीज मिले।
    = new_cases MP/rewa 5 influenza v:H1N1

# मच्छरों की बीमारियाँ
दिल्ली में डेंगू‖दिल्ली : दक्षिणी दिल्ली नगर निगम द्वारा जारी रिपोर्ट के अनुसार डेंगू के कुल 840 मामले सामने आ चुके हैं।
    = total_cases DL 840 dengue a:municipal-corporation
रीवा : जिले में डेंगू के चार नए मरीज मिले। तीन मरीज जबलपुर रेफर किए गए। जिला अस्पताल में पांच का इलाज चल रहा है।
    = new_cases MP/rewa 4 dengue ; hosp_patients MP/rewa 5 dengue f:district-hospital-rewa
मध्य प्रदेश में पिछले सप्ताह डेंगू के 310 मरीज थे, जो अब बढ़कर 420 हो गए हैं।
    = total_cases MP 310 dengue @2021-07-11 ; total_cases MP 420 dengue
मध्य प्रदेश में डेंगू के 90 मरीजों का इलाज चल रहा है। अब तक रीवा में 40, सतना में 25, पन्ना में 15 और दमोह में दस मरीज मिल चुके हैं।
    = active_cases MP 90 dengue ; total_cases MP/rewa 40 dengue ; total_cases MP/satna 25 dengue ; total_cases MP/panna 15 dengue ; total_cases MP/damoh 10 dengue
मध्य प्रदेश में पिछले सालों में डेंगू के मामले⏎2018 - 830⏎2017 - 2152⏎2016 - 3044
    = total_cases MP 830 dengue @2018-12-31 ; total_cases MP 2152 dengue @2017-12-31 ; total_cases MP 3044 dengue @2016-12-31
रीवा में डेंगू के मरीजों का प्लेटलेट्स घटकर 18 हजार पर आ गया। ऐसे 14 मरीज भर्ती हैं।
    = hosp_patients MP/rewa 14 dengue
रीवा में डेंगू के सात मरीज मिले। सतना में नया मरीज नहीं मिला।
    = new_cases MP/rewa 7 dengue ; new_cases MP/satna 0 dengue
रीवा में गुरुवार को डेंगू के 40 सैंपल में से सात को डेंगू निकला।
    = new_tests MP/rewa 40 dengue @2021-07-08 ; new_cases MP/rewa 7 dengue @2021-07-08
रीवा में मलेरिया की जांच के लिए 840 स्लाइड बनाई गईं।
    = new_tests MP/rewa 840 malaria
रीवा में गांवों में लगे शिविरों में मलेरिया के लिए 3,100 लोगों की जांच हुई।
    = new_tests MP/rewa 3100 malaria
रीवा के जिला अस्पताल में बुखार के 90 मरीज भर्ती हैं। इनमें डेंगू के 40 मरीज हैं।
    = hosp_patients MP/rewa 90 viral-fever f:district-hospital-rewa ; hosp_patients MP/rewa 40 dengue f:district-hospital-rewa
रीवा में डेंगू से अब तक 12 लोगों की जान जा चुकी है, लेकिन विभाग ने चार की ही पुष्टि की है।
    = total_deaths MP/rewa 12 dengue ; total_deaths MP/rewa 4 dengue
रीवा में जुलाई से अब तक डेंगू के 340 नमूने पॉजिटिव पाए गए हैं।
    = total_cases MP/rewa 340 dengue
रीवा में इस साल डेंगू के 640 मरीज मिले हैं, इनमें 310 मरीज केवल इस माह के हैं।
    = total_cases MP/rewa 640 dengue ; total_cases MP/rewa 310 dengue
रीवा मेडिकल कॉलेज : डेंगू के 90 सैंपल की जांच में 31 पॉजिटिव, 18 मरीज भर्ती
    = new_tests MP/rewa 90 dengue ; new_cases MP/rewa 31 dengue ; hosp_patients MP/rewa 18 dengue
रीवा के अस्पताल में एक बेड पर तीन-तीन डेंगू मरीजों का इलाज हो रहा है।
    = -
डेंगू को लेकर सभी जिला अस्पतालों में 10 और मेडिकल कॉलेज में 30 बेड आरक्षित रखने के निर्देश दिए गए हैं।
    = -
मध्य प्रदेश में स्क्रब टायफस से अब तक 14 लोगों की मौत हो चुकी है, जबकि मलेरिया से कोई मौत नहीं हुई।
    = total_deaths MP 14 other ; total_deaths MP 0 malaria
ग्वालियर के हजार बिस्तर अस्पताल में डेंगू के 16 मरीज भर्ती हैं।
    = hosp_patients MP/gwalior 16 dengue
रीवा में डेंगू के 31 मरीज मिले। सात मरीजों के पते की पुष्टि नहीं हो सकी है।
    = new_cases MP/rewa 31 dengue
वर्ष | डेंगू के मरीज | मौत⏎2019 | 640 | 0⏎2020 | 112 | 0
    = total_cases IN 640 dengue @2019-12-31 ; total_deaths IN 0 dengue @2019-12-31 ; total_cases IN 112 dengue @2020-12-31 ; total_deaths IN 0 dengue @2020-12-31
रीवा में बीते पांच साल में 2019 रहा सबसे खराब, इस साल डेंगू के 410 मरीज मिले हैं।
    = total_cases MP/rewa 410 dengue
रीवा में वार्ड 14 बी और 22 में डेंगू के मरीज मिलने पर निगम ने 30 अतिरिक्त कर्मियों को लगाया है।
    = -
दिल्ली‖दिल्ली में डेंगू से शुक्रवार को दो और मरीजों की मौत हो गई। इसके साथ ही शहर में मरने वालों की संख्या 13 हो गई है। दोनों मौतें दक्षिणी दिल्ली के एक निजी अस्पताल में हुईं।
    = new_deaths DL 2 dengue @2021-07-09 ; total_deaths DL 13 dengue @2021-07-09
जयपुर में डेंगू‖राजस्थान की राजधानी में डेंगू का कहर जारी है। बुधवार को 20 और लोगों के नमूनों में संक्रमण की पुष्टि हुई।
    = new_cases RJ/jaipur 20 dengue @2021-07-07
जयपुर में मलेरिया‖राजस्थान की राजधानी में मलेरिया के 31 नए मरीज मिले।
    = new_cases RJ/jaipur 31 malaria
रीवा में शुक्रवार को डेंगू के 31 नए मरीज मिले, जबकि प्रदेश में अब तक 640 मिल चुके हैं। शुक्रवार को मिले मरीजों में 16 पुरुष, 11 महिलाएं और चार बच्चे हैं।
    = new_cases MP/rewa 31 dengue @2021-07-09 ; total_cases MP 640 dengue ; new_cases MP/rewa 16 dengue @2021-07-09 p:men ; new_cases MP/rewa 11 dengue @2021-07-09 p:women ; new_cases MP/rewa 4 dengue @2021-07-09 p:children
रीवा मेडिकल कॉलेज में डेंगू से अब तक नौ मरीजों की मौत हो चुकी है। वहीं प्रदेश में 40 की जान गई है। मरने वालों में पांच महिलाएं और चार पुरुष हैं।
    = total_deaths MP/rewa 9 dengue f:rewa-medical-college ; total_deaths MP 40 dengue ; total_deaths MP/rewa 5 dengue f:rewa-medical-college p:women ; total_deaths MP/rewa 4 dengue f:rewa-medical-college p:men
मध्य प्रदेश में डेंगू के 310 मरीज मिले हैं। रीवा में 31 मरीज मिले। चिकनगुनिया के भी 38 मरीज मिले हैं।
    = total_cases MP 310 dengue ; total_cases MP/rewa 31 dengue ; total_cases MP 38 chikungunya
रीवा में डेंगू के 31 मरीज मिले। मलेरिया और चिकनगुनिया का कोई मरीज नहीं मिला।
    = new_cases MP/rewa 31 dengue ; new_cases MP/rewa 0 chikungunya ; new_cases MP/rewa 0 malaria

# बीमारियाँ मौसम की
मध्य प्रदेश में बुधवार को डेंगू के 63 नए मरीज मिले। इस सीजन में अब तक 2,137 लोग डेंगू की चपेट में आ चुके हैं।⏎रीवा में सबसे अधिक 719, सतना में 414, पन्ना में 212, दमोह व कटनी में 111-111 और सागर में 29 मरीज हैं।
    = new_cases MP 63 dengue @2021-07-07 ; total_cases MP 2137 dengue ; total_cases MP/rewa 719 dengue ; total_cases MP/satna 414 dengue ; total_cases MP/panna 212 dengue ; total_cases MP/damoh 111 dengue ; total_cases MP/katni 111 dengue ; total_cases MP/sagar 29 dengue
चार जिलों में कालाजार के 212 मरीज, रीवा में सबसे ज्यादा 98‖इस साल मार्च से अगस्त तक मध्य प्रदेश में कालाजार के 212 मरीज मिल चुके हैं। इनमें रीवा के 98, सतना के 61, पन्ना के 39 और दमोह के 14 मरीज हैं।
    = total_cases MP 212 kala-azar ; total_cases MP/rewa 98 kala-azar ; total_cases MP/satna 61 kala-azar ; total_cases MP/panna 39 kala-azar ; total_cases MP/damoh 14 kala-azar
रीवा मेडिकल कॉलेज में सोमवार को इंसेफेलाइटिस के 11 नए मरीज भर्ती किए गए। नए मरीजों में सतना से पांच, पन्ना से चार व कटनी से दो हैं।
    = new_admissions MP/rewa 11 aes f:rewa-medical-college ; new_admissions MP/satna 5 aes ; new_admissions MP/panna 4 aes ; new_admissions MP/katni 2 aes
रीवा में खसरा फैल रहा है। खसरे का एक मरीज 12 से 18 लोगों को संक्रमित कर सकता है।
    = -
रीवा में हैजा फैला है। 57 जलस्रोतों के नमूने जांचे गए।
    = -
मध्य प्रदेश में डेंगू के बीच 750 डॉक्टरों व 2,200 नर्सिंगकर्मियों की भर्ती होगी।
    = -
रीवा में जुलाई में लेप्टो से एक मरीज की मौत हुई।
    = new_deaths MP/rewa 1 other
मध्य प्रदेश में अब तक चांदीपुरा के 126 संदिग्ध मामले हैं। जिनमें से 39 केस पॉजिटिव हैं।
    = suspected_cases MP 126 other ; total_cases MP 39 other
रीवा में जीका के तीन नए मरीज मिले और मरीजों की कुल संख्या 32 हो गई। सात का अस्पताल में इलाज चल रहा है। शास्त्री नगर में 26 मरीज मिले हैं।
    = new_cases MP/rewa 3 other ; total_cases MP/rewa 32 other ; hosp_patients MP/rewa 7 other ; total_cases MP/rewa 26 other
ओडिशा के जाजपुर जिले में हैजा फैला है। धर्मशाला ब्लॉक में अब तक 780 लोग हैजा से पीड़ित पाए गए हैं।
    = total_cases OD/jajpur 780 cholera
लखनऊ में डेंगू के मरीज बढ़े हैं। बलरामपुर अस्पताल में डेंगू के 23 मरीज भर्ती हैं। बलरामपुर में सोमवार को 11 मरीज भर्ती किए गए।
    = hosp_patients UP/lucknow 23 dengue f:balrampur-hospital ; new_admissions UP/lucknow 11 dengue f:balrampur-hospital
रीवा में एचएमपीवी का दूसरा मामला मिला, पहली मरीज तीन साल की बच्ची घर लौट चुकी है।
    = total_cases MP/rewa 2 other
रीवा में इंसेफेलाइटिस फैला है। कलेक्टर ने 54 वेंटिलेटर में से खराब पड़े तीन को ठीक कराने का निर्देश दिया।
    = ventilators MP/rewa 54 aes
दिल्ली में ब्लैक फंगस के इलाज के नकली इंजेक्शन बेचने वाले आठ लोगों को गिरफ्तार किया गया।
    = -
रीवा में जीका के 12 मरीज मिले। अन्य किसी जिले में जीका का कोई मामला नहीं मिला।
    = new_cases MP/rewa 12 other
रीवा में पीलिया के 41 मरीज मिले। पानी के 13 सैंपल में से पांच में हैपेटाइटिस ई का वायरस मिला।
    = new_cases MP/rewa 41 other
मध्य प्रदेश में जनवरी से मार्च तक इन्फ्लूएंजा के 3,412 मामले लैब में पाए गए। इनमें एच3एन2 के 467 और एच1एन1 के 1,050 मामले हैं।
    = total_cases MP 3412 influenza @2021-03-31 ; total_cases MP 467 influenza @2021-03-31 v:H3N2 ; total_cases MP 1050 influenza @2021-03-31 v:H1N1
मध्य प्रदेश में स्क्रब टायफस से अब तक 11 मौतें हो चुकी हैं। मृतकों में 8 महिलाएं हैं।
    = total_deaths MP 11 other ; total_deaths MP 8 other p:women
रीवा में एंटी रेबीज के लिए लाइन है। सोमवार को 412 लोगों ने एंटी रेबीज वैक्सीन लगवाई, इसमें 186 नए मरीज थे।
    = new_vaccinations MP/rewa 412 rabies
असम में साल 2020 में जेई के 133 मामले मिले थे और 40 लोगों की जान गई थी। 2019 में यह संख्या क्रमश: 320 और 51 थी।
    = total_cases AS 133 japanese-encephalitis @2020-12-31 ; total_deaths AS 40 japanese-encephalitis @2020-12-31 ; total_cases AS 320 japanese-encephalitis @2019-12-31 ; total_deaths AS 51 japanese-encephalitis @2019-12-31
रीवा में इस साल मलेरिया के 3,118 मरीज मिले।⏎पॉजिटिव लोगों में 1 से 4 वर्ष के 402 और 5 से 8 वर्ष के 511 बच्चे हैं।
    = total_cases MP/rewa 3118 malaria ; total_cases MP/rewa 402 malaria p:children ; total_cases MP/rewa 511 malaria p:children
रीवा, संवाददाता। इस साल अब तक सतना में मलेरिया के 642, रीवा में 488, पन्ना में 49 मरीज मिले हैं।⏎अधिकारी ने बताया कि जिले में 2018 में 37 हजार मरीज मिले थे।
    = total_cases MP/satna 642 malaria ; total_cases MP/rewa 488 malaria ; total_cases MP/panna 49 malaria ; total_cases MP/rewa 37000 malaria @2018-12-31
दुमका में इस साल कालाजार के 60 मरीज मिले हैं। जामा और काठीकुंड प्रखंड में कालाजार के 12 मरीज मिले हैं।
    = total_cases JH/dumka 60 kala-azar ; total_cases JH/dumka 12 kala-azar
महाराष्ट्र में जीबीएस के 173 मरीज मिल चुके हैं। विज्ञप्ति के अनुसार कुल मरीजों में 34 पुणे के, 22 पिंपरी चिंचवड के हैं। 72 मरीजों को छुट्टी दी जा चुकी है।
    = total_cases MH 173 other ; total_cases MH/pune 34 other ; total_cases MH/pune 22 other ; total_recoveries MH 72 other
रीवा में मलेरिया फैला है। तीन सौ बेड अस्पताल में मलेरिया का 20 बेड का वार्ड है।
    = beds MP/rewa 20 malaria
रीवा में जीबीएस के तीन और मामले‖रीवा में जीबीएस के तीन और संदिग्ध मामले सामने आए।
    = suspected_cases MP/rewa 3 other
मध्य प्रदेश में मलेरिया फैला है। मंगलवार को रीवा में 17 नए मरीज मिले। अनजानपुर में सबसे ज्यादा सात मरीज हैं।
    = new_cases MP/rewa 17 malaria @2021-07-06 ; new_cases MP/rewa 7 malaria @2021-07-06
दुमका में कालाजार के 2019 में 226 व 2018 में 312 मरीज मिले थे। जिले के 128 मरीजों में 119 स्वस्थ हो चुके हैं।
    = total_cases JH/dumka 226 kala-azar @2019-12-31 ; total_cases JH/dumka 312 kala-azar @2018-12-31 ; total_cases JH/dumka 128 kala-azar ; total_recoveries JH/dumka 119 kala-azar
केरल के मंजेरी में निपाह के तीन मरीज मिले।
    = new_cases KL/malappuram 3 other
अधिकारी ने गुरुवार को बताया कि सतना में अब तक मलेरिया के 128 मरीज मिले हैं। 13 का इलाज चल रहा है। शास्त्री नगर में 33 मरीज मिले हैं।
    = total_cases MP/satna 128 malaria ; active_cases MP/satna 13 malaria @2021-07-08 ; total_cases MP/satna 33 malaria @2021-07-08
सतना में इस साल जनवरी से जून तक कालाजार के 312 मरीज मिल चुके हैं। किसी मरीज की मौत नहीं हुई। पीकेडीएल के भी 104 मरीज मिले हैं।
    = total_cases MP/satna 312 kala-azar @2021-06-30 ; total_deaths MP/satna 0 kala-azar @2021-06-30 ; total_cases MP/satna 104 kala-azar @2021-06-30

# खोज, एआरवी, दूसरी बीमारी से कोई मौत नहीं
रीवा। वर्ष 2020 में जिले में कुल 4,015 टीबी मरीजों की खोज की गई थी।
    = total_cases MP/rewa 4015 tuberculosis @2020-12-31
रीवा। मई माह में सदर अस्पताल में 2 हजार 316 लोगों को एआरवी दिया गया, अप्रैल में यह आंकड़ा 1987 था।
    = new_vaccinations MP/rewa 2316 rabies @2021-05-31 f:sadar-hospital-rewa ; new_vaccinations MP/rewa 1987 rabies @2021-04-30 f:sadar-hospital-rewa
रीवा। रविवार को 143 लोगों को एंटी रेबीज की सुई दी गई। इसमें 58 लोगों को पहला डोज, 41 को दूसरा, 29 को तीसरा तथा 15 को चौथा डोज दिया गया।
    = new_vaccinations MP/rewa 143 rabies @2021-07-11 ; new_vaccinations MP/rewa 58 rabies @2021-07-11 ; new_vaccinations MP/rewa 41 rabies @2021-07-11
रीवा। डेंगू के कुल 612 मामले दर्ज किए गए हैं। इस वर्ष डेंगू से अब तक एक व्यक्ति की मौत की पुष्टि हुई है। मलेरिया और चिकनगुनिया से कोई मौत नहीं हुई।
    = total_cases MP/rewa 612 dengue ; total_deaths MP/rewa 1 dengue ; total_deaths MP/rewa 0 chikungunya ; total_deaths MP/rewa 0 malaria
रीवा। अस्पताल में कोरोना मरीजों के लिए कुल 44 वेंटिलेटर हैं, जिनमें से 38 पर ही मरीज रखे जा रहे हैं।
    = ventilators MP/rewa 44 ; ventilator_patients MP/rewa 38
रीवा। 1062 कोरोना मरीजों का इलाज चल रहा है। इनमें से सदर अस्पताल में 264, चोइथराम में 88 तथा मेडिकल कॉलेज में 42 मरीज हैं।
    = active_cases MP/rewa 1062 ; hosp_patients MP/rewa 264 f:sadar-hospital-rewa ; hosp_patients MP/rewa 88 ; hosp_patients MP/rewa 42 f:rewa-medical-college
मृतकों में रीवा के 65 वर्षीय रामाशीष साह और स्टेशन पर बेहोश मिला एक अज्ञात यात्री (लगभग 45 वर्ष) शामिल हैं। सभी की मौत लू से हुई।
    = -
रीवा। रविवार को 198 कोरोना रोगी ठीक हुए। इनमें 171 ने होम आइसोलेशन में कोरोना को मात दी।
    = new_recoveries MP/rewa 198 @2021-07-11 ; new_recoveries MP/rewa 171 @2021-07-11

# किसे पॉजिटिव माना
रीवा में डेंगू के 52 संदिग्धों की सूची पहुंची। इनमें से 13 को विभाग ने पॉजिटिव माना, 21 को संदिग्ध श्रेणी में रखा गया है।
    = suspected_cases MP/rewa 52 dengue ; new_cases MP/rewa 13 dengue ; suspected_cases MP/rewa 21 dengue
रीवा। डेंगू के 1,946 सैंपल लिए गए हैं, चिकनगुनिया का कोई केस नहीं है।
    = new_tests MP/rewa 1946 dengue ; active_cases MP/rewa 0 chikungunya
रीवा। हफ्ते भर में डेंगू के 81 और मलेरिया के 27 मरीज मिले। चिकनगुनिया के दो रोगी मिले। तीनों बीमारियों से किसी की मौत नहीं हुई।
    = new_cases MP/rewa 81 dengue ; new_cases MP/rewa 27 malaria ; new_cases MP/rewa 2 chikungunya ; new_deaths MP/rewa 0 chikungunya ; new_deaths MP/rewa 0 malaria ; new_deaths MP/rewa 0 dengue
रीवा। एनएस 1 किट से जांच में डेंगू के 14 संदिग्ध मरीज सामने आए हैं।
    = suspected_cases MP/rewa 14 dengue

# ब्लैक फंगस के बाद कोरोना
रीवा में ब्लैक फंगस‖रीवा में ब्लैक फंगस के 11 मरीज मिले। उधर कोरोना ढलान पर है। सोमवार को रीवा में सिर्फ 19 नए संक्रमित मिले।
    = new_cases MP/rewa 11 mucormycosis ; new_cases MP/rewa 19

# आए, लाए गए, भर्ती, इलाज: कौन कहां से, किसे क्या है
रीवा। जिले में इस साल मलेरिया के 64 मरीज मिले। किसी की मौत नहीं होना राहत की बात है।
    = total_cases MP/rewa 64 malaria ; total_deaths MP/rewa 0 malaria
रीवा। सतना से लाए गए एक और बच्चे की चमकी बुखार से मौत हो गई। अब तक 34 मामले दर्ज हैं।
    = new_deaths MP/rewa 1 aes ; total_cases MP/rewa 34 aes
रीवा। मेडिकल कॉलेज में सतना की एक बच्ची की चमकी बुखार से मौत हो गई। अब तक 34 मामले दर्ज हैं।
    = new_deaths MP/satna 1 aes f:rewa-medical-college ; total_cases MP/rewa 34 aes f:rewa-medical-college
रीवा के मेडिकल कॉलेज में चमकी बुखार के 18 नए मरीज भर्ती किए गए। इनमें सतना से सात, पन्ना से पांच बच्चे आए, और छत्तीसगढ़ से छह को लाया गया।
    = new_admissions MP/rewa 18 aes f:rewa-medical-college ; new_admissions MP/satna 7 aes f:rewa-medical-college ; new_admissions MP/panna 5 aes f:rewa-medical-college ; new_admissions CG 6 aes
रीवा। जिले में करीब 950 लोगों को हाइड्रोसील है और 410 हाथी पांव से परेशान हैं।
    = active_cases MP/rewa ~950 other ; active_cases MP/rewa 410 other
रीवा। 62 को डेंगू है, नौ लोग टीबी से जूझ रहे हैं।
    = active_cases MP/rewa 62 dengue ; active_cases MP/rewa 9 tuberculosis
सतना में कुष्ठ खोज में छह लाख 40 हजार लोगों की जांच करनी है। करीब 120 रोगी पूरी खुराक लेकर ठीक हो गए।
    = new_recoveries MP/satna ~120 other
सतना में अब दस हजार पर एक से कम कुष्ठ रोगी है।
    = -
सतना में खसरे के टीके अब तक 41,200 बच्चों को लग चुके हैं, जबकि जिले में एक लाख बच्चों तक पहुंचना है।
    = total_vaccinations MP/satna 41200 measles p:children ; vaccination_target MP/satna 100000 measles p:children
कटनी में पागल कुत्ते के काटने से घायल 67 लोगों का इलाज किया गया और उन्हें रेबीज का टीका लगाया गया।
    = new_vaccinations MP/katni 67 rabies
दमोह में डायरिया के बीच ग्रामीण आठ लोगों की मौत की बात कहते हैं, सरकारी कागज में तीन मौतों की पुष्टि है।
    = total_deaths MP/damoh 8 diarrhoea ; total_deaths MP/damoh 3 diarrhoea
दमोह में डायरिया फैला है। अस्पताल के तीन वार्डों में 31 मरीजों का इलाज हो रहा है, पांच मामलों में डेथ ऑडिट चल रहा है।
    = hosp_patients MP/damoh 31 diarrhoea
दमोह में डायरिया की चपेट में 38 लोग आ चुके हैं, 14 बच्चे भी इनमें हैं।
    = total_cases MP/damoh 38 diarrhoea ; total_cases MP/damoh 14 diarrhoea p:children
कटनी में स्वाइन फ्लू के कुल 64 संदिग्धों के स्वाब भेजे गए, इनमें 51 मामलों की रिपोर्ट लौटी। जिला अस्पताल में आठ मरीज भर्ती हैं, जिनमें पांच पॉजिटिव निकल चुके हैं।
    = suspected_cases MP/katni 64 influenza v:H1N1 ; new_tests MP/katni 51 influenza v:H1N1 ; hosp_patients MP/katni 8 influenza f:district-hospital-katni v:H1N1 ; hosp_patients MP/katni 5 influenza f:district-hospital-katni v:H1N1
दमोह। लू से एक दिन में 20 लोगों को अस्पताल लाना पड़ा, डॉक्टर रोज 40 मरीज देख रहे हैं।
    = new_admissions MP/damoh 20 heatstroke
भोपाल। बुधवार को प्रदेश में स्वाइन फ्लू के 56 मरीज मिले, इस साल 83 की मौत हो चुकी है। बुधवार के मरीजों का जिलेवार ब्योरा यूं है - रीवा में 41, सतना में 13 तथा पन्ना में दो।
    = new_cases MP 56 influenza @2021-07-07 v:H1N1 ; total_deaths MP 83 influenza v:H1N1 ; new_cases MP/rewa 41 influenza @2021-07-07 v:H1N1 ; new_cases MP/satna 13 influenza @2021-07-07 v:H1N1 ; new_cases MP/panna 2 influenza @2021-07-07 v:H1N1
भोपाल। मंगलवार को जारी ब्योरे के हिसाब से प्रदेश में इस वर्ष स्वाइन फ्लू से 841 लोगों की जान गई। रीवा में 212 लोग मरे, सतना में 148।
    = total_deaths MP 841 influenza v:H1N1 ; total_deaths MP/rewa 212 influenza v:H1N1 ; total_deaths MP/satna 148 influenza v:H1N1
भोपाल। प्रदेश में टीबी के मरीज ढूंढने का अभियान चला। दो लाख का लक्ष्य मिला था।
    = -

# किसके यहां, किस पोर्टल पर, किस वार्ड में; कुत्ता काटने के मामले
रीवा में खसरे का टीका अब तक 41,200 बच्चों को लगा है।⏎प्रखंडवार आज की स्थिति - हनुमना में 2218, मऊगंज 1304, जवा 2456।
    = total_vaccinations MP/rewa 41200 measles p:children ; new_vaccinations MP/rewa 2218 measles ; new_vaccinations MP/rewa 1304 measles ; new_vaccinations MP/rewa 2456 measles
रीवा। अब तक का हिसाब : ब्लैक फंगस के 58 मरीजों की पहचान, 37 में पुष्टि और 21 संदिग्ध।
    = total_cases MP/rewa 58 mucormycosis ; total_cases MP/rewa 37 mucormycosis ; suspected_cases MP/rewa 21 mucormycosis
रीवा। निपाह से मृत छात्र से मिले 255 लोग चिह्नित हैं, एक व्यक्ति में निपाह मिला है।
    = new_cases MP/rewa 1 other
रीवा। बेड इतने कम हैं कि दो-दो को साथ लिटाना पड़ा है, वायरल फीवर का जोर है।
    = -
रीवा में वायरल फीवर से 20 बच्चे सरकारी और निजी वार्डों में हैं।
    = hosp_patients MP/rewa 20 viral-fever p:children
जापानी इंसेफेलाइटिस : जिलेवार मामले और मौतें, 2020⏎| जिला | मामले | मौतें |⏎| रीवा | 12 | 3 |⏎| सतना | 7 | 0 |
    = new_cases MP/rewa 12 japanese-encephalitis ; new_deaths MP/rewa 3 japanese-encephalitis ; new_cases MP/satna 7 japanese-encephalitis ; new_deaths MP/satna 0 japanese-encephalitis
भोपाल। दिल्ली से पौने दो लाख डोज का लक्ष्य मिला था, प्रदेश में साल भर में 1.84 लाख बच्चों को खसरे का टीका लगा।
    = vaccination_target MP 175000 measles ; total_vaccinations MP 184000 measles p:children
रीवा। डायरिया से बीमार 14 बच्चों को अस्पताल पहुंचाया गया। सात लोगों को अस्पताल ले जाया गया।
    = new_admissions MP/rewa 14 diarrhoea p:children ; new_admissions MP/rewa 7 diarrhoea
रीवा। कालाजार के इस साल 12 मरीज मिले, जिनमें वीएल के आठ और पीकेडीएल के चार हैं।
    = total_cases MP/rewa 12 kala-azar ; total_cases MP/rewa 8 kala-azar ; total_cases MP/rewa 4 kala-azar
रीवा। फाइलेरिया के 310 मरीजों में किट बांटी गई। टीबी के 1,035 मरीजों को पोषण टोकरी मिली।
    = -
रीवा। रेबीज का डर है, कुत्ते काटने के 80 मरीज पहुंचे, डॉग बाइट के 90 केस आए।
    = -
रीवा। टीबी के 640 मरीज निक्षय पोर्टल पर दर्ज हैं। इनमें 41 एमडीआर के हैं।
    = total_cases MP/rewa 640 tuberculosis ; total_cases MP/rewa 41 tuberculosis
रीवा। लू का कहर है, पोस्टमार्टम हाउस में 14 शव आए।
    = -

# रिपोर्ट में कोई नहीं, हालत ठीक है, संदिग्ध बच्चे, सूचना दी
रीवा। निपाह का खतरा है, बुधवार को मिली आठ रिपोर्ट में कोई भी पॉजिटिव नहीं है। स्कूल अब एक के बजाय पांच दिन बंद रहेंगे।
    = new_tests MP/rewa 8 other @2021-07-07 ; new_cases MP/rewa 0 other @2021-07-07
रीवा। जीबीएस से अब तक छह लोगों की मौत हुई है, जिनमें एक की मौत जीबीएस से होने की पुष्टि हुई है जबकि पांच अन्य को संदिग्ध माना जा रहा है।
    = total_deaths MP/rewa 6 other ; total_deaths MP/rewa 1 other
रीवा। खसरे के 21 बच्चे मिले हैं। इनमें 16 की हालत ठीक है और 5 जिला अस्पताल में भर्ती हैं।
    = total_cases MP/rewa 21 measles p:children ; hosp_patients MP/rewa 5 measles f:district-hospital-rewa
रीवा। इस साल जनवरी से जून तक कालाजार के 48 मरीज मिल चुके हैं। राहत की बात यह है कि किसी मरीज की मौत नहीं हुई।
    = total_cases MP/rewa 48 kala-azar @2021-06-30 ; total_deaths MP/rewa 0 kala-azar @2021-06-30
रीवा। इंसेफेलाइटिस वार्ड में मंगलवार को तीन और मासूमों ने दम तोड़ दिया, जबकि 17 नए मरीज आए।
    = new_deaths MP/rewa 3 aes @2021-07-06 ; new_admissions MP/rewa 17 aes @2021-07-06
रीवा। सोमवार को निजी अस्पतालों ने 410 टीबी मरीजों की सूचना दी, सरकारी अस्पतालों से 690 मरीज नोटिफाई हुए।
    = new_cases MP/rewa 410 tuberculosis ; new_cases MP/rewa 690 tuberculosis
रीवा। खसरे के संदिग्ध 31 बच्चे मिले, 12 के सैंपल भोपाल भेजे, रिपोर्ट का इंतजार है।
    = suspected_cases MP/rewa 31 measles p:children ; new_tests MP/rewa 12 measles
रीवा। सोमवार को नाइट ब्लड सर्वे में 3,600 स्लाइड बनाई गईं, जिनमें 47 में माइक्रोफाइलेरिया मिला।
    = new_tests MP/rewa 3600 other ; new_cases MP/rewa 47 other
रीवा। वायरल फीवर का जोर है, 13 को छुट्टी दी गई। जिला अस्पताल की पर्ची खिड़की पर 410 बच्चे पहुंचे।
    = new_discharges MP/rewa 13 viral-fever

# मलेरिया के रूप, दो बीमारियों का एक-एक मरीज
रीवा। जिले में डेंगू एवं चिकनगुनिया के एक-एक नए रोगी का पता रविवार को चला।
    = new_cases MP/rewa 1 dengue @2021-07-11 ; new_cases MP/rewa 1 chikungunya @2021-07-11
सतना। मलेरिया विभाग ने रविवार को 231 लोगों की जांच की। इनमें 19 मरीज पीवी मलेरिया के और दो मरीज पीएफ मलेरिया के हैं।
    = new_tests MP/satna 231 malaria @2021-07-11 ; new_cases MP/satna 19 malaria @2021-07-11 ; new_cases MP/satna 2 malaria @2021-07-11
रीवा। मलेरिया की जांचों में अब तक 108 मरीज निकले, इसमें 21 फाल्सीपेरम और 87 वाइवेक्स के हैं।
    = total_cases MP/rewa 108 malaria ; total_cases MP/rewa 21 malaria ; total_cases MP/rewa 87 malaria
रीवा। डेंगू और चिकनगुनिया को मिलाकर इस साल 98 लोग संक्रमित हो चुके हैं, जिनमें 61 डेंगू के हैं और 37 चिकनगुनिया के।
    = total_cases MP/rewa 98 dengue ; total_cases MP/rewa 61 dengue ; total_cases MP/rewa 37 chikungunya
रीवा। आंकड़े देखें तो 2021 में अब तक डेंगू के 914 और चिकनगुनिया के 240 सैंपल जांचे गए।
    = total_tests MP/rewa 914 dengue ; total_tests MP/rewa 240 chikungunya

# बुखार, डायरिया और दूसरी बीमारियां साथ-साथ
बुखार और डायरिया का असर‖रीवा के जिला अस्पताल में मौसम बदलने से डायरिया के मरीज बढ़े हैं। सोमवार को बुखार के 14 और डायरिया के 9 मरीज भर्ती हुए।
    = new_admissions MP/rewa 14 viral-fever f:district-hospital-rewa ; new_admissions MP/rewa 9 diarrhoea f:district-hospital-rewa
सतना में डायरिया के मरीज बढ़े‖सतना के सदर अस्पताल में रविवार को डायरिया के 12 और तेज बुखार के चार मरीज भर्ती किए गए। ओपीडी में 21 नए रोगी बुखार के निकले।
    = new_admissions MP/satna 12 diarrhoea @2021-07-11 f:sadar-hospital-satna ; new_admissions MP/satna 4 viral-fever @2021-07-11 f:sadar-hospital-satna ; new_cases MP/satna 21 viral-fever @2021-07-11 f:sadar-hospital-satna
प्रदेश में स्वाइन फ्लू‖प्रदेश में स्वाइन फ्लू से इस साल 41 मौत हो चुकी हैं। सबसे अधिक सतना में 15 मौत दर्ज हुई हैं, वहीं पन्ना में 8 मौत हो चुकी हैं। डेंगू के अब तक 640 मरीज मिले हैं और 5 की जान गई है। मलेरिया का आंकड़ा 890 पार कर गया है।
    = total_deaths MP 41 influenza v:H1N1 ; total_deaths MP/satna 15 influenza v:H1N1 ; total_deaths MP/panna 8 influenza v:H1N1 ; total_cases MP 640 dengue ; total_deaths MP 5 dengue ; total_cases MP >=890 malaria
स्क्रब टाइफस के मरीज बढ़े‖सतना मेडिकल कॉलेज में स्क्रब टाइफस का कहर है। अब तक अस्पताल में 164 मामले पॉजिटिव आ चुके हैं।
    = total_cases MP/satna 164 other f:satna-medical-college
जीबीएस के मरीज बढ़े‖रीवा में जीबीएस के अब तक 47 मरीज डिस्चार्ज किए जा चुके हैं, 41 आईसीयू में भर्ती हैं और 21 वेंटिलेटर पर हैं।
    = total_recoveries MP/rewa 47 other ; icu_patients MP/rewa 41 other ; ventilator_patients MP/rewa 21 other
एईएस से बच्चे बीमार‖रीवा के अस्पताल में एईएस के चार मरीज भर्ती हैं, जिनमें से एक पीआईसीयू में वेंटिलेटर पर है।
    = hosp_patients MP/rewa 4 aes ; ventilator_patients MP/rewa 1 aes
सतना में लू का कहर‖सतना में लू से छह लोगों के मरने की खबर है।
    = new_deaths MP/satna 6 heatstroke
स्वाइन फ्लू के 18 मरीज‖रीवा में स्वाइन फ्लू के 18 एक्टिव मरीज हैं। एक्टिव मरीजों में 7 अस्पताल में और बाकी होम आइसोलेशन में हैं।
    = active_cases MP/rewa 18 influenza v:H1N1 ; hosp_patients MP/rewa 7 influenza v:H1N1
रीवा में पीलिया‖रीवा में पीलिया के 29 मरीज भर्ती हैं। भर्ती 29 मरीजों में 12 सरकारी एवं 17 निजी अस्पतालों में हैं।
    = hosp_patients MP/rewa 29 other ; hosp_patients MP/rewa 12 other ; hosp_patients MP/rewa 17 other
वायरल का प्रकोप‖रीवा में मंगलवार को 47 मरीज भर्ती हुए। भर्ती हुए मरीजों में वायरल बुखार के 29 मरीज हैं।
    = new_admissions MP/rewa 47 viral-fever @2021-07-06 ; new_admissions MP/rewa 29 viral-fever @2021-07-06
सतना में फाइलेरिया‖सतना जिले में पहले से हाथीपांव के 1,318 और हाइड्रोसील के 641 मरीज चिह्नित हैं।
    = total_cases MP/satna 1318 other ; total_cases MP/satna 641 other
सतना में कुत्तों का आतंक‖सतना में एंटी रेबीज की अप्रैल में 212, मई में 187 जून माह में 169 और जुलाई में 38 डोज दी गई।
    = new_vaccinations MP/satna 212 rabies @2021-04-30 ; new_vaccinations MP/satna 187 rabies @2021-05-31 ; new_vaccinations MP/satna 169 rabies @2021-06-30 ; new_vaccinations MP/satna 38 rabies
रीवा में छह माह में 2140 लोगों को कुत्तों ने काटा, रेबीज से 11 की मौत‖रीवा में आवारा कुत्तों का आतंक है।
    = new_deaths MP/rewa 11 rabies
स्वाइन फ्लू का डर‖प्रदेश में इस साल स्वाइन फ्लू से 4 मरीजों की मौत हुई है। पिछले साल प्रदेश में 21 मरीज पॉजिटिव आए थे वही मौत एक भी नहीं हुई थी।
    = -
रीवा में डायरिया से सात मौतें‖रीवा जिले में डायरिया से सात मौतें हुईं। प्रशासन ने अपनी रिपोर्ट में सिर्फ तीन मौतों को ही डायरिया से होना माना है।
    = new_deaths MP/rewa 7 diarrhoea ; total_deaths MP/rewa 3 diarrhoea
अस्पताल में भीड़‖रीवा अस्पताल में डायरिया के मरीज बढ़े। मेडिसिन विभाग में 462 और बाल रोग में 171 रोगी आए। डायरिया के 19 मरीज भर्ती हुए।
    = new_admissions MP/rewa 19 diarrhoea f:rewa-hospital
डायरिया से 64 भर्ती‖रीवा के जिला अस्पताल और तीन निजी अस्पतालों में भर्ती 64 मरीजों में से 9 आईसीयू में हैं। सभी डायरिया के हैं।
    = hosp_patients MP/rewa 64 diarrhoea f:district-hospital-rewa ; icu_patients MP/rewa 9 diarrhoea f:district-hospital-rewa
टीबी खोज अभियान‖सतना में टीबी खोज अभियान में 9,840 लोगों में लक्षण मिले थे, इनमें 312 में टीबी की पुष्टि हुई।
    = new_cases MP/satna 312 tuberculosis

रीवा। रविवार को 96 लोगों की एनएस-1 किट से डेंगू जांच की गई।
    = new_tests MP/rewa 96 dengue @2021-07-11
रीवा। एनएस-1 में डेंगू के 12 और एलाइजा में पांच मरीज पॉजिटिव मिले।
    = new_cases MP/rewa 12 dengue ; new_cases MP/rewa 5 dengue

डायरिया का प्रकोप‖रीवा में डायरिया फैला है। रविवार को 12 और सोमवार को 19 मरीज स्वास्थ्य केंद्र पहुंचे।
    = new_admissions MP/rewa 12 diarrhoea @2021-07-11 ; new_admissions MP/rewa 19 diarrhoea
वायरल का जोर‖पन्ना जिला अस्पताल की ओपीडी में सोमवार को 912 मरीज आए, इनमें 310 वायरल बुखार के थे। 42 को भर्ती किया गया।
    = new_cases MP/panna 310 viral-fever f:district-hospital-panna ; new_admissions MP/panna 42 viral-fever f:district-hospital-panna
वायरल का जोर‖पन्ना जिला अस्पताल की ओपीडी में सोमवार को 812 मरीज पहुंचे, जिनमें 290 बुखार, 110 डायरिया और 42 टाइफाइड से पीड़ित थे।
    = new_cases MP/panna 290 viral-fever f:district-hospital-panna ; new_cases MP/panna 110 diarrhoea f:district-hospital-panna ; new_cases MP/panna 42 other f:district-hospital-panna
डायरिया से तीन मौतें‖दमोह के हटा ब्लॉक में डायरिया से चार दिन में तीन मौतें, 70 बीमार। सीएमएचओ ने कहा कि दो अन्य की मौत का कारण कुछ और है।
    = new_deaths MP/damoh 3 diarrhoea ; new_cases MP/damoh 70 diarrhoea
टीबी के संभावित रोगी‖प्रदेश में अभियान में 14,200 टीबी के संभावित रोगी मिले थे। इनमें सबसे ज्यादा रीवा में 987 थे। सबसे कम पन्ना में 212 थे। इनमें से 1,310 की बलगम जांच कराई गई।
    = suspected_cases MP 14200 tuberculosis ; suspected_cases MP/rewa 987 tuberculosis ; suspected_cases MP/panna 212 tuberculosis ; new_tests MP 1310 tuberculosis
डायरिया से परेशानी‖सतना जिला अस्पताल की ओपीडी में बुधवार को 870 मरीजों का पंजीकरण हुआ। डायरिया के चार मरीज भर्ती किए गए।
    = new_admissions MP/satna 4 diarrhoea @2021-07-07 f:district-hospital-satna

# पंजीकृत, चिह्नित, और जिनका इलाज पूरा हुआ
सतना में कालाजार‖सतना में इस साल कालाजार के 27 मरीज मिले हैं, जिनमें 19 का उपचार पूरा हो गया है।
    = total_cases MP/satna 27 kala-azar ; total_recoveries MP/satna 19 kala-azar
सतना में टीबी‖सतना जिले में टीबी के 1402 मरीज पंजीकृत हैं। 640 मरीजों ने दवा का कोर्स पूरा कर लिया है।
    = active_cases MP/satna 1402 tuberculosis ; total_recoveries MP/satna 640 tuberculosis
सतना में हेपेटाइटिस‖मेडिकल कॉलेज के केंद्र पर सतना जिले के 312 हेपेटाइटिस मरीज पंजीकृत हैं।
    = active_cases MP/satna 312 other
सतना में फाइलेरिया‖सतना जिले में हाथीपांव के 316 तथा हाइड्रोसील के 84 मरीज चिह्नित हैं।
    = total_cases MP/satna 316 other ; total_cases MP/satna 84 other
सतना में खसरा‖सतना में खसरे के आठ संदिग्ध मिले थे। इनमें तीन में खसरा व दो में रूबेला की पुष्टि हुई।
    = suspected_cases MP/satna 8 measles ; new_cases MP/satna 3 measles ; new_cases MP/satna 2 other
दमोह में दस्त का प्रकोप‖दमोह के एक गांव में दस्त से 31 लोग बीमार हो गए। डॉक्टर ने कहा कि इससे कोई मौत नहीं हुई, जिस वृद्ध की जान गई उसे निमोनिया था।
    = new_cases MP/damoh 31 diarrhoea ; new_deaths MP/damoh 0 diarrhoea

# जिस बुखार का नाम नहीं, एक्स-रे और जांच में
सीधी में बुखार से चार और मौतें‖सीधी। जिले में बुखार का कहर थम नहीं रहा। बुखार से गांवों में चार और लोगों की जान चली गई। जिला अस्पताल में बुखार के मरीजों की भीड़ है। वार्ड में 60 बेड हैं। सात मरीजों में डेंगू मिला है।
    = beds MP/sidhi 60 viral-fever f:district-hospital-sidhi ; new_cases MP/sidhi 7 dengue f:district-hospital-sidhi ; new_deaths MP/sidhi 4 viral-fever
रीवा जिले में टीबी‖रीवा जिले में टीबी अभियान के दौरान 640 लोगों का एक्स-रे व 310 के बलगम की जांच हुई, जिनमें 41 में टीबी की पुष्टि हुई। जिले में दो एक्स-रे मशीनें हैं।
    = new_tests MP/rewa 640 tuberculosis ; new_tests MP/rewa 310 tuberculosis ; new_cases MP/rewa 41 tuberculosis
रीवा जिले में टीबी‖रीवा में इस साल टीबी के 640 मरीज मिले हैं। इनमें 212 मरीज निजी क्लीनिक से नोटिफाइड हैं।
    = total_cases MP/rewa 640 tuberculosis
सीधी में टाइफाइड‖सीधी जिला अस्पताल में टाइफाइड के भी रोज 14 से 18 मरीज जांच में निकल रहे हैं।
    = new_cases MP/sidhi 14..18 other f:district-hospital-sidhi

# किसे बीमारी ने पकड़ा
सतना जिले में मलेरिया ने 46 लोगों को बीमार कर रखा है।
    = active_cases MP/satna 46 malaria
दमोह में 31 लोगों को डेंगू ने जकड़ रखा है, रविवार को दो और मरीज मिले।
    = active_cases MP/damoh 31 dengue @2021-07-11 ; new_cases MP/damoh 2 dengue @2021-07-11
रविवार को चिकनगुनिया ने सागर में 14 और लोगों को जकड़ लिया।
    = new_cases MP/sagar 14 chikungunya @2021-07-11
रीवा में एक जनवरी से गिनें तो 148 लोग मलेरिया झेल चुके हैं।
    = total_cases MP/rewa 148 malaria
जांच में रविवार को पन्ना के 9 लोगों को डेंगू बताया।
    = new_cases MP/panna 9 dengue @2021-07-11
कटनी में रविवार को डेंगू के 23 नए मरीज मिले, पांच बच्चों को भी डेंगू है।
    = new_cases MP/katni 23 dengue @2021-07-11 ; new_cases MP/katni 5 dengue @2021-07-11 p:children
दमोह में डेंगू अब तक तीन लोगों को निगल चुका है।
    = total_deaths MP/damoh 3 dengue
सागर में डेंगू के 15 मरीज जांच में सामने आए।
    = new_cases MP/sagar 15 dengue
दमोह में मलेरिया के 64 मरीज अब तक जांच में निकले हैं।
    = total_cases MP/damoh 64 malaria
सतना में अब तक डेंगू के 52 मरीज मिले हैं और मलेरिया के 13, पर डेंगू से किसी की मौत नहीं हुई।
    = total_cases MP/satna 52 dengue ; total_cases MP/satna 13 malaria ; total_deaths MP/satna 0 dengue
रीवा में पिछले चार साल में डेंगू के 2,310 मरीज मिले।
    = total_cases MP/rewa 2310 dengue
सतना में हैजा के रविवार को 16 मरीज मिले, इस तरह गिनती 240 मरीज पर पहुंच गई।
    = new_cases MP/satna 16 cholera @2021-07-11 ; total_cases MP/satna 240 cholera @2021-07-11
रीवा में डेंगू के रविवार को 7 मरीज मिले। जिले का आंकड़ा अब 163 है।
    = new_cases MP/rewa 7 dengue @2021-07-11 ; total_cases MP/rewa 163 dengue
सतना में लू से अब तक 52 मौतों की सूचना आई है। इनमें से 19 की पुष्टि हो गई है, 21 में मौत की वजह कुछ और निकली।
    = total_deaths MP/satna 52 heatstroke ; total_deaths MP/satna 19 heatstroke
कटनी में निपाह का एक मरीज मिला। सूची में 38 रोगियों के परिजनों के नाम हैं।
    = new_cases MP/katni 1 other
दमोह में 31 संदिग्ध मरीजों के डेंगू सैंपल टेस्ट किए गए, जिनमें 6 की पुष्टि हुई।
    = new_tests MP/damoh 31 dengue ; new_cases MP/damoh 6 dengue
रीवा के गांव में डायरिया फैला है। नौ दिन पहले बस्ती में पहला मरीज मिला था और अब तक 52 लोग बीमार हो चुके हैं।
    = total_cases MP/rewa 52 diarrhoea
रीवा में शनिवार को डेंगू के 28 मरीज मिले तो रविवार को 13 और जुड़ गए।
    = new_cases MP/rewa 28 dengue @2021-07-10 ; new_cases MP/rewa 13 dengue @2021-07-11
दमोह में इस सीजन में मलेरिया 64 लोगों को हो चुका है।
    = total_cases MP/damoh 64 malaria

# जिनका इलाज जारी है
रीवा में कालाजार‖रीवा में कालाजार के 12 मरीज मिले। इनमें आठ का इलाज पूरा हो गया है और चार का चल रहा है।
    = new_cases MP/rewa 12 kala-azar ; total_recoveries MP/rewa 8 kala-azar ; active_cases MP/rewa 4 kala-azar
रीवा में टीबी‖रीवा जिले में टीबी के 640 मरीज मिले हैं। 410 मरीजों का उपचार पूरा हो चुका है, जबकि 230 का जारी है।
    = total_cases MP/rewa 640 tuberculosis ; total_recoveries MP/rewa 410 tuberculosis ; active_cases MP/rewa 230 tuberculosis
देश में कोरोना के नए स्वरूप एक्सबीबी.1.16 के अब तक 812 नमूने मिल चुके हैं। इनमें महाराष्ट्र में 226, गुजरात में 204 हैं। जून में 668 नमूनों में यह पाया गया।
    = total_cases IN 812 v:XBB.1.16 ; total_cases MH 226 v:XBB.1.16 ; total_cases GJ 204 v:XBB.1.16 ; new_cases IN 668 @2021-06-30 v:XBB.1.16
राज्यों के पास कोरोना टीके की 5.62 करोड़ खुराक बची हैं। मध्य प्रदेश में भर्ती मरीज घटे हैं, 5 घटकर भर्ती मरीजों की संख्या 54 रह गई है।
    = hosp_patients MP 54
झारखंड में डेंगू‖बोकारो में 52 संदिग्ध में सात, रांची में 23 संदिग्ध में 3, धनबाद में 19 में 1 जबकि गोड्डा में 12 संदिग्ध में से एक मरीज डेंगू पॉजिटिव पाया गया।
    = suspected_cases JH/bokaro 52 dengue ; new_cases JH/bokaro 7 dengue ; suspected_cases JH/ranchi 23 dengue ; new_cases JH/ranchi 3 dengue ; suspected_cases JH/dhanbad 19 dengue ; new_cases JH/dhanbad 1 dengue ; suspected_cases JH/godda 12 dengue ; new_cases JH/godda 1 dengue
मध्य प्रदेश में डेंगू‖मध्य प्रदेश में 62 नए डेंगू मरीज मिले हैं। सरकारी आंकड़ों में मौत का आंकड़ा शून्य है। 30 संदिग्ध मिले जिनमें एक में भी पुष्टि नहीं हुई।
    = new_cases MP 62 dengue ; total_deaths MP 0 dengue ; suspected_cases MP 30 dengue ; new_cases MP 0 dengue
रीवा में टीबी‖5380 की जांच में 946 टीबी मरीज मिले हैं। जनवरी से मई तक जिले में 5 हजार 380 लोगों की जांच की गई जिसमें 946 टीबी मरीज मिले।
    = total_tests MP/rewa 5380 tuberculosis @2021-05-31 ; new_cases MP/rewa 946 tuberculosis @2021-05-31
रीवा में बीमारियां‖रीवा शहर में बारिश से बीमारियां बढ़ी हैं।⏎बीमारी | जून 2021 | 1-10 जुलाई 2021⏎मलेरिया | 812 | 571⏎डेंगू | 498 | 547
    = new_cases MP/rewa 812 malaria @2021-06-30 ; new_cases MP/rewa 571 malaria @2021-07-10 ; new_cases MP/rewa 498 dengue @2021-06-30 ; new_cases MP/rewa 547 dengue @2021-07-10
रीवा में सोमवार को डेंगू का एक और मलेरिया के दो मरीज जांच में पॉजिटिव मिले हैं।
    = new_cases MP/rewa 1 dengue ; new_cases MP/rewa 2 malaria
रीवा के अस्पताल में भर्ती पांच मरीजों में डेंगू जैसे लक्षण मिले हैं।
    = suspected_cases MP/rewa 5 dengue
देश में मलेरिया के 2019 में 1 लाख 76 हजार केस मिले थे। 2020 में ये बढ़कर 2 लाख से भी ज्यादा हो गए।
    = total_cases IN 176000 malaria @2019-12-31 ; total_cases IN >=200000 malaria @2020-12-31
देश में स्वाइन फ्लू से 33 और मरीजों की मौत के साथ मरने वालों की संख्या 1900 के करीब पहुंच गई।
    = new_deaths IN 33 influenza v:H1N1 ; total_deaths IN ~1900 influenza v:H1N1
राजस्थान में स्वाइन फ्लू से मरने वालों की तादाद इस साल 100 के पार हो गई है। एक ही दिन में राजस्थान में एक सौ स्वाइन फ्लू के केस सामने आए हैं।
    = total_deaths RJ >=100 influenza v:H1N1 ; new_cases RJ 100 influenza v:H1N1
इस साल देश में स्वाइन फ्लू के कारण 254 लोगों को जान गंवानी पड़ी, जिनमें 105 लोग राजस्थान में इस बीमारी के शिकार हुए।
    = total_deaths IN 254 influenza v:H1N1 ; total_deaths RJ 105 influenza v:H1N1
रीवा में एक और बच्चे की चमकी बुखार से मौत हो गई। इसी के साथ अकेले रीवा में कुल 5 बच्चों की जान बुखार ने ले ली।
    = new_deaths MP/rewa 1 aes ; total_deaths MP/rewa 5 aes
अलवर में इस साल स्वाइन फ्लू का एक, चिकनगुनिया के 66, मलेरिया के 14 मरीज मिल चुके हैं।
    = total_cases RJ/alwar 1 influenza v:H1N1 ; total_cases RJ/alwar 66 chikungunya ; total_cases RJ/alwar 14 malaria
`;
