/** New, so far, or now; which day; how they are written stands in index.ts. */
export const NEW_AND_TOTAL = `
# अब तक
भोपाल में रविवार को कोरोना के 12 नए मरीज मिले। यहां अब तक 640 मरीज मिल चुके हैं।
    = new_cases MP/bhopal 12 @2021-07-11 ; total_cases MP/bhopal 640

# यह संख्या
रीवा में कोरोना के सक्रिय मामलों की संख्या रविवार को 97 हो गई, इनमें 81 होम आइसोलेशन में हैं। एक दिन पहले यह संख्या 64 थी।
    = active_cases MP/rewa 97 @2021-07-11 ; quarantined MP/rewa 81 @2021-07-11 ; active_cases MP/rewa 64 @2021-07-10
देश के नौ राज्यों और केंद्र शासित प्रदेशों तक ओमिक्रॉन पहुंचा, अब तक 78 मामले मिल चुके हैं।
    = total_cases IN 78 v:Omicron

# क्रमसूचक
रीवा में डेंगू से नौवीं मौत हुई।
    = total_deaths MP/rewa 9 dengue
सतना में जेई का पहला मामला सामने आया।
    = total_cases MP/satna 1 japanese-encephalitis
रीवा के 12वें वार्ड में कोरोना की जांच हुई।
    = -

# नए, कुल, अभी
रीवा में अब तक कोरोना के 1,240 मरीज मिल चुके हैं।
    = total_cases MP/rewa 1240
रीवा में कोरोना के 52 सक्रिय मरीज हैं।
    = active_cases MP/rewa 52
रीवा में कोरोना के मरीजों की संख्या बढ़कर 1,240 हो गई।
    = total_cases MP/rewa 1240
रीवा में कोरोना मरीजों की संख्या 980 से बढ़कर 1,240 हो गई।
    = total_cases MP/rewa 1240
रीवा में कोरोना से मरने वालों की संख्या 68 हो गई।
    = total_deaths MP/rewa 68
रीवा में कोरोना के 14 और मरीज मिले।
    = new_cases MP/rewa 14
रीवा में फिलहाल 46 लोग कोरोना संक्रमित हैं।
    = active_cases MP/rewa 46
रीवा में इस साल अब तक डेंगू के 212 मरीज मिले हैं।
    = total_cases MP/rewa 212 dengue
रीवा में 2019 में डेंगू के कुल 380 मरीज मिले थे।
    = total_cases MP/rewa 380 dengue @2019-12-31

# दिन
रीवा में शनिवार को कोरोना के 31 और रविवार को 18 मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-10 ; new_cases MP/rewa 18 @2021-07-11
रीवा में 5 जुलाई को कोरोना के 31 मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-05
रीवा में पिछले 24 घंटे में कोरोना के 31 नए मरीज मिले।
    = new_cases MP/rewa 31

# पूरा और उसका भाग
रीवा में कोरोना के 640 में से 381 मरीज स्वस्थ हुए।
    = total_cases MP/rewa 640 ; total_recoveries MP/rewa 381
रीवा में 600 में से 12 लोग कोरोना पॉजिटिव पाए गए।
    = new_tests MP/rewa 600 ; new_cases MP/rewa 12
कुल 42 कोरोना मरीजों में रीवा से 24, सतना से 11 और कटनी से 7 मरीज मिले हैं। मध्य प्रदेश
    = new_cases MP 42 ; new_cases MP/rewa 24 ; new_cases MP/satna 11 ; new_cases MP/katni 7
मध्य प्रदेश में हर 100 में से 28 मरीज डेंगू के हैं।
    = -
रीवा में कोरोना के 9 मरीज मिले। इन नौ मरीजों को किट दी गई।
    = new_cases MP/rewa 9

# कितने, कब तक, कहाँ के
रीवा के अस्पताल में कोरोना के 300 बेड में से 210 बेड भरे हैं।
    = beds MP/rewa 300 ; hosp_patients MP/rewa 210
रीवा में कोरोना के 132 आईसीयू बेड हैं, जिनमें से 90 आईसीयू बेड उपयोग में हैं।
    = icu_beds MP/rewa 132 ; icu_patients MP/rewa 90
रीवा में 320 नॉन ऑक्सीजन बेड कोरोना के लिए हैं।
    = beds MP/rewa 320
रीवा में बुधवार को कोरोना के अब तक के सबसे अधिक 43 मामले सामने आए।
    = new_cases MP/rewa 43 @2021-07-07
रीवा के शिविर में अब तक डेंगू के 61 मरीज इलाज कराने आ चुके हैं।
    = total_cases MP/rewa 61 dengue
रीवा में कोरोना से नौवें मरीज की हुई मौत।
    = total_deaths MP/rewa 9
रीवा में अब तक 81 हजार 380 (66%) लोगों ने कोरोना के टीके का दूसरा डोज लगवा लिया है।
    = people_fully_vaccinated MP/rewa 81380
रीवा में 60 साल से ज्यादा के 76 हजार के विरुद्ध 71 हजार लोगों को कोरोना के टीके की पहली डोज लग चुकी है।
    = vaccination_target MP/rewa 76000 ; people_vaccinated MP/rewa 71000
रीवा में डेंगू का प्रकोप शुरू हो गया है पांच मामले सामने आए हैं।
    = new_cases MP/rewa 5 dengue
रीवा में कोरोना के मरीजों की संख्या 940 हो गई है वही आज 12 लोग ठीक हुए।
    = total_cases MP/rewa 940 ; new_recoveries MP/rewa 12
मध्य प्रदेश के विभिन्न 12 सरकारी मेडिकल कॉलेज में कोरोना के 284 मरीजों का इलाज चल रहा है।
    = hosp_patients MP 284
मध्य प्रदेश में कोरोना के 900 मरीज मिले, जिनमें 500 स्थानीय लोग हैं।
    = new_cases MP 900
रीवा में चार कोरोना मरीज 24 से 40 साल की उम्र के थे।
    = -
मध्य प्रदेश में आज कोरोना के 35 नए मामले सामने आए। 12 हजार लोगों ने कोरोना को मात दी है।
    = new_cases MP 35 ; total_recoveries MP 12000
मध्य प्रदेश में कोरोना से 5 हजार 330 मरीजों की मौत हुई।
    = total_deaths MP 5330
मध्य प्रदेश में डेंगू के 39 और चिकनगुनिया के पांच नए मामले सामने आए। डेंगू और चिकनगुनिया से बचें।⏎डेंगू के 39 मरीजों की पुष्टि हुई।⏎रीवा में 8 और सतना में 4 मामले दर्ज किए गए।
    = new_cases MP 39 dengue ; new_cases MP 5 chikungunya ; new_cases MP/rewa 8 dengue ; new_cases MP/satna 4 dengue
रीवा मेडिकल कॉलेज में कोरोना का कहर‖कोरोना से आज 6 मरीजों की मौत हुई।
    = new_deaths MP/rewa 6 f:rewa-medical-college
मध्य प्रदेश में कोरोना बढ़ा। आज सबसे ज्यादा 16 मरीज रीवा से सामने आए।
    = new_cases MP/rewa 16
मध्य प्रदेश में सबसे ज्यादा कोरोना के सक्रिय मरीज रीवा में 402 और सतना में 143 हैं।
    = active_cases MP/rewa 402 ; active_cases MP/satna 143
मध्य प्रदेश में 15 जिलों में कोरोना के सौ से ऊपर मामले हैं।
    = -
रीवा में टीबी के 163 संभावित रोगी मिले।
    = suspected_cases MP/rewa 163 tuberculosis
मध्य प्रदेश में डेंगू के 640 संदिग्ध रोगियों की जांच हुई।
    = new_tests MP 640 dengue
रीवा में कोरोना के 121 मरीज ऑक्सीजन सपोर्ट पर और 17 वेंटिलेटर पर हैं।
    = ventilator_patients MP/rewa 17
मध्य प्रदेश में कोरोना के कुल मरीज: रीवा- 69 (मृत्यु-3), सतना- 50 (मृत्यु-2), कटनी- 4।
    = total_cases MP/rewa 69 ; total_deaths MP/rewa 3 ; total_cases MP/satna 50 ; total_deaths MP/satna 2 ; total_cases MP/katni 4
रीवा में कोरोना का कोई मरीज गंभीर नहीं है।
    = -
सतना में सागर रोड और दमोह चौक पर कोरोना के 4 मरीज मिले।
    = new_cases MP/satna 4
कोरोना के 711 नए मामले सामने आए, 887 मरीज ठीक हो गए। रीवा में 78, सतना में 176, कटनी में 21, दमोह में 62 और उज्जैन में 6 मरीज मिले।
    = new_cases MP 711 ; new_recoveries MP 887 ; new_cases MP/rewa 78 ; new_cases MP/satna 176 ; new_cases MP/katni 21 ; new_cases MP/damoh 62 ; new_cases MP/ujjain 6
मध्य प्रदेश के शहडोल जिले में कोटा ब्लॉक के डेंगू के 4 मरीज मिले।
    = new_cases MP/shahdol 4 dengue
मध्य प्रदेश में कोरोना के 58 मामले रीवा, सतना और कटनी में मिले।
    = new_cases MP 58
रीवा में कोरोना के 20 मरीज मंगलवार को जबकि 30 मरीज बुधवार को मिले।
    = new_cases MP/rewa 20 @2021-07-06 ; new_cases MP/rewa 30 @2021-07-07
रीवा में अस्पताल में कोरोना के मरीजों की संख्या घटकर 165 रह गई।
    = hosp_patients MP/rewa 165
रीवा में कोरोना के 9 मरीज मिले, तीन की जांच चल रही है।
    = new_cases MP/rewa 9

# डेंगू का दिन और मौसम
रायपुर सहित छत्तीसगढ़ डेंगू से सहम गया है। राज्य में डेंगू के मरीजों की संख्या 700 के पार हो गई है। दुर्ग में डेंगू वार्ड फुल हो गए हैं। एक साथ 119 डेंगू के मरीज मिले हैं। रायपुर में डेंगू के 113 मरीज है जिसमें जिलाधिकारी भी शामिल है।
    = total_cases CG >=700 dengue ; new_cases CG 119 dengue ; active_cases CG/raipur 113 dengue
रायपुर में कल यानी रविवार को डेंगू के 24 नए मरीज मिले। रायपुर में अभीतक डेंगू के 2315 मरीज मिल चुके हैं। पूरे छत्तीसगढ़ में 38 डेंगू के मरीजों की पहचान हुई है। छत्तीसगढ़ में कुल अभी 4698 डेंगू के मरीज मिले। वहीं 10 महीने में डेंगू से 12 लोगों की मौत हो चुकी है।
    = new_cases CG/raipur 24 dengue @2021-07-11 ; total_cases CG/raipur 2315 dengue ; new_cases CG 38 dengue @2021-07-11 ; total_cases CG 4698 dengue ; total_deaths CG 12 dengue
छत्तीसगढ़ में पिछले 24 घंटे में डेंगू के 274 नए मरीज मिले हैं। अब राज्य में मरीजों की संख्या 13 हजार के पार हो गई है। रायपुर में सबसे अधिक 152 डेंगू के मरीज मिले हैं। राज्य के 12 मेडिकल कॉलेजों में 249 मरीज भर्ती है।
    = new_cases CG 274 dengue ; total_cases CG >=13000 dengue ; new_cases CG/raipur 152 dengue ; hosp_patients CG 249 dengue

रीवा में डेंगू जैसे बुखार से दो हफ्ते में 34 की जान जा चुकी है, इनमें 22 बच्चे हैं। डेंगू के 31 मरीज मिले हैं।
    = new_deaths MP/rewa 34 viral-fever ; new_deaths MP/rewa 22 viral-fever p:children ; new_cases MP/rewa 31 dengue
उत्तर प्रदेश में डेंगू और बुखार का कहर जारी है।⏎मैनपुरी में बुखार से चार लोगों की मौत हो गई। एटा में दो ने दम तोड़ा।⏎लखनऊ में डेंगू के 14 मरीज मिले।
    = new_deaths UP/mainpuri 4 viral-fever ; new_deaths UP/etah 2 viral-fever ; new_cases UP/lucknow 14 dengue
रीवा में मलेरिया के 34 मरीज मिले। बुखार से दो लोगों की मौत हो गई।
    = new_cases MP/rewa 34 malaria ; new_deaths MP/rewa 2 viral-fever
पंजाब के लुधियाना में डेंगू के 33 कन्फर्म केस, 140 संदिग्ध। अब तक जिले में 5 मौतें।
    = new_cases PB/ludhiana 33 dengue ; suspected_cases PB/ludhiana 140 dengue ; total_deaths PB/ludhiana 5 dengue
झारखंड में चिकनगुनिया के 14 और डेंगू के 31 मरीज मिले। रांची में सर्वाधिक 11 डेंगू और 8 चिकनगुनिया के मरीज हैं।
    = new_cases JH 14 chikungunya ; new_cases JH 31 dengue ; new_cases JH/ranchi 11 dengue ; new_cases JH/ranchi 8 chikungunya

# ताजा आंकड़े, के पार, महीने के आंकड़े, एक भी मौत नहीं मानी
मध्य प्रदेश में डेंगू फैल रहा है और विभाग के ताजा आंकड़ों में राज्य के मरीजों की संख्या 2,140 बताई गई है। सतना में 310, पन्ना में 204 लोग बीमार हुए।
    = total_cases MP 2140 dengue ; total_cases MP/satna 310 dengue ; total_cases MP/panna 204 dengue
मध्य प्रदेश में डेंगू 2 हजार के पार, रीवा सबसे आगे‖रीवा। डेंगू के मरीज बढ़े हैं।
    = total_cases MP >=2000 dengue
रीवा। निगम के जून के आंकड़ों में डेंगू के 187 मरीज हैं, मई में यह संख्या 64 थी।
    = new_cases MP/rewa 187 dengue @2021-06-30 a:municipal-corporation ; new_cases MP/rewa 64 dengue @2021-05-31 a:municipal-corporation
रीवा। विभाग ने 1 से 10 जुलाई के जो आंकड़े जारी किए उनमें डेंगू के 68 मामले हैं, मलेरिया के 52 और चिकनगुनिया के 12 मरीज हैं।
    = new_cases MP/rewa 68 dengue @2021-07-10 ; new_cases MP/rewa 52 malaria @2021-07-10 ; new_cases MP/rewa 12 chikungunya @2021-07-10
रीवा। महीने का जोड़ बढ़कर 208 हो गया। डेंगू के 30 नए मरीज मिले हैं।
    = total_cases MP/rewa 208 dengue ; new_cases MP/rewa 30 dengue
रीवा में शनिवार को डेंगू के 17 मरीज निकले थे, रविवार को यह गिनती बढ़कर 44 पर जा पहुंची। पिछला रिकॉर्ड 31 मरीज 26 जून का था।
    = new_cases MP/rewa 17 dengue @2021-07-10 ; new_cases MP/rewa 44 dengue @2021-07-11 ; new_cases MP/rewa 31 dengue @2021-06-26
रीवा में डेंगू के 318 मरीज हो गए। विभाग ने अभी एक भी मौत नहीं मानी है।
    = total_cases MP/rewa 318 dengue ; total_deaths MP/rewa 0 dengue
रीवा: 52 संदिग्धों में 13 को डेंगू, शहर में अब तक 318 केस‖रीवा। डेंगू के मरीज बढ़े हैं।
    = suspected_cases MP/rewa 52 dengue ; new_cases MP/rewa 13 dengue ; total_cases MP/rewa 318 dengue
रीवा। डेंगू से मौत का एक भी मामला विभाग नहीं मान रहा है।
    = total_deaths MP/rewa 0 dengue
सतना और सीधी में इस वर्ष डेंगू के एक भी मामले की सूचना केंद्र के पास नहीं है।
    = total_cases MP/satna 0 dengue ; total_cases MP/sidhi 0 dengue
रीवा। इस साल अब तक डेंगू से सात की मौत दर्ज है। दो मौतों की ऑडिट रिपोर्ट आनी है।
    = total_deaths MP/rewa 7 dengue
सागर में मलेरिया और डेंगू के मरीज बढ़े, 17 दिन में ही 600 के पार‖सागर। डेंगू के मरीज बढ़े हैं।
    = total_cases MP/sagar >=600 dengue
भोपाल। प्रदेश में डेंगू रोगियों की तादाद सात हजार के पार जा चुकी है। विभाग की रिपोर्ट में यह 7,264 दर्ज है।
    = total_cases MP >=7000 dengue ; total_cases MP 7264 dengue
रीवा। सोमवार तक डेंगू के 1,206 सैंपल देखे गए थे, 87 मरीजों का रिजल्ट पॉजिटिव रहा था।
    = total_tests MP/rewa 1206 dengue ; total_cases MP/rewa 87 dengue
रीवा। जून में हैजा के छह, पीलिया के 143 और उल्टी-दस्त के 514 लोगों का इलाज हुआ।
    = new_cases MP/rewa 6 cholera @2021-06-30 ; new_cases MP/rewa 143 other @2021-06-30 ; new_cases MP/rewa 514 diarrhoea @2021-06-30
भोपाल। प्रदेश में इस साल मलेरिया के 3,214 मरीज मिले हैं, यह पिछले साल की तुलना में 41 प्रतिशत कम है। सबसे ज्यादा 1,102 मामले सतना में दर्ज किए गए।
    = total_cases MP 3214 malaria ; total_cases MP/satna 1102 malaria
रीवा। जिले में डेंगू के कुल 503 मरीज हो गए हैं। गुरुवार को नौ नए मरीज मिले। सबसे अधिक मरीज सिरमौर में 87, गुढ़ में 64 और मनगवां में 51 मिले हैं।
    = total_cases MP/rewa 503 dengue ; new_cases MP/rewa 9 dengue @2021-07-08 ; total_cases MP/rewa 87 dengue @2021-07-08 ; total_cases MP/rewa 64 dengue @2021-07-08 ; total_cases MP/rewa 51 dengue @2021-07-08
मध्य प्रदेश में डेंगू के 4,100 मामले‖मध्य प्रदेश में इस सीजन में डेंगू के 4,112 मामले सामने आए हैं। सतना ऐसा जिला है जहां केवल छह केस हैं।
    = total_cases MP 4112 dengue ; total_cases MP/satna 6 dengue ; total_cases MP 4100 dengue
रीवा। जिले में डेंगू के 118 केस दर्ज हैं। मौत का कोई मामला नहीं है।
    = total_cases MP/rewa 118 dengue ; total_deaths MP/rewa 0 dengue
रीवा। इस साल डेंगू के 412 मरीज मिले हैं। जून में ही 214 मरीज मिले। अस्पतालों में 31 मरीज भर्ती हैं।
    = total_cases MP/rewa 412 dengue ; new_cases MP/rewa 214 dengue @2021-06-30 ; hosp_patients MP/rewa 31 dengue
रीवा। डेंगू के कुल 488 मामले हो गए हैं। कुल मामलों में से 365 केवल जून में आए जबकि मई में 58, अप्रैल में 19 मामले दर्ज हुए थे।
    = total_cases MP/rewa 488 dengue ; new_cases MP/rewa 365 dengue @2021-06-30 ; new_cases MP/rewa 58 dengue @2021-05-31 ; new_cases MP/rewa 19 dengue @2021-04-30
रीवा में बीते सप्ताह डेंगू के 105 नए मामले आए। इस साल अब तक 419 मामले सामने आ चुके हैं।⏎इस दौरान चिकनगुनिया का कोई मरीज नहीं मिला। साल की शुरुआत से अब तक 51 लोगों को यह बीमारी हुई है।
    = new_cases MP/rewa 105 dengue @2021-07-11 ; total_cases MP/rewa 419 dengue ; new_cases MP/rewa 0 chikungunya ; total_cases MP/rewa 51 chikungunya
रीवा में डेढ़ महीने में 22 से 118 हुए डेंगू के मरीज‖रीवा। डेंगू का प्रकोप है।
    = total_cases MP/rewa 118 dengue
रीवा में डेंगू के मरीज 22 से 118 हो गए‖रीवा। डेंगू का प्रकोप है।
    = total_cases MP/rewa 118 dengue
रीवा। एक माह में डेंगू के मरीजों की संख्या 22 से 118 पहुंच गई है।
    = total_cases MP/rewa 118 dengue

# कुल का बड़ा हिस्सा, आज के इतने
रीवा में कोरोना‖रीवा में रोज कोई न कोई कोरोना मरीज मिल रहा है। सोमवार को चार मरीज मिले।
    = new_cases MP/rewa 4
रीवा में कोरोना के 4 मरीज मिले‖रीवा में सोमवार को कोरोना के 4 मरीज मिले, जिससे आंकड़ा बढ़कर 27 हो गया है।⏎इन 4 मरीजों में से दो मरीज मऊगंज के हैं।
    = new_cases MP/rewa 4 ; total_cases MP/rewa 27 ; new_cases MP/rewa 2
रीवा में कोरोना‖रीवा में सोमवार को कोरोना के 31 नए मरीज मिले, वहीं 18 संक्रमितों की रिपोर्ट निगेटिव आ गई।
    = new_cases MP/rewa 31 ; new_recoveries MP/rewa 18
सतना में कोरोना‖सतना में रविवार को आठ नए कोरोना मरीज मिले।⏎जिले में अब तक 1860 पॉजिटिव मिले हैं। 1790 मरीज ठीक हो गए और 13 मरीजों की मृत्यु हुई।
    = new_cases MP/satna 8 @2021-07-11 ; total_cases MP/satna 1860 ; total_recoveries MP/satna 1790 @2021-07-11 ; total_deaths MP/satna 13 @2021-07-11
मध्य प्रदेश में कोरोना‖मध्य प्रदेश में सोमवार को कोरोना के 96 नए रोगी मिले, इसके साथ आंकड़ा बढ़कर 9480 हो गया। रीवा 21 रोगियों के साथ सबसे ऊपर रहा।
    = new_cases MP 96 ; total_cases MP 9480 ; new_cases MP/rewa 21
सतना में कोरोना‖सतना में सोमवार को कोरोना के 36 मरीज मिले तथा एक और उपचाराधीन रोगी ने दम तोड़ दिया।
    = new_cases MP/satna 36 ; new_deaths MP/satna 1
कटनी में कोरोना‖कटनी में चार कोरोना मरीजों की मौत हुई और 19 लोगों की जांच में संक्रमण पाया गया।
    = new_deaths MP/katni 4 ; new_cases MP/katni 19
मध्य प्रदेश में ओमिक्रॉन‖मध्य प्रदेश में ओमिक्रॉन की जांच के लिए 46 सैंपल दिल्ली भेजे गए हैं, 11 की रिपोर्ट में ओमिक्रॉन वैरिएंट मिला है।
    = sequenced_samples MP 46 v:Omicron ; new_cases MP 11 v:Omicron
कटनी में कोरोना‖कटनी में 212 संदिग्धों के सैंपल लिए गए। कोरोना के 14 नए मरीज मिले।
    = new_tests MP/katni 212 ; new_cases MP/katni 14
कटनी में कोरोना‖कटनी में पहली लहर में 37 तो दूसरी लहर में 120 लोगों की कोरोना से जान गई।
    = total_deaths MP/katni 37 ; total_deaths MP/katni 120
देश में कोरोना‖देश में सोमवार को कोरोना के 30 हजार मामले मिले। केरल 9 हजार मामलों के साथ टॉप पर है। राजधानी में 40 नए मरीज मिले।
    = new_cases IN 30000 ; new_cases KL 9000 ; new_cases DL 40
सतना में कोरोना‖सतना में सोमवार को कोरोना के 12 मरीज मिले। घर लौटे प्रवासियों में से 340 अब तक संक्रमित निकल चुके हैं।
    = new_cases MP/satna 12
सतना में कोरोना‖सतना में सोमवार को कोरोना के 52 मरीज मिले। संक्रमितों का आंकड़ा बढ़कर 2,140 हो गया। 38 मरीज स्वस्थ हुए हैं। अब तक 1,910 मरीज ठीक हो चुके हैं।
    = new_cases MP/satna 52 ; total_cases MP/satna 2140 ; new_recoveries MP/satna 38 ; total_recoveries MP/satna 1910
कटनी में कोरोना‖कटनी में अब तक कोरोना के कुल 31,200 संदिग्ध व्यक्तियों की सैंपलिंग हुई है।
    = total_tests MP/katni 31200
सतना में कोरोना‖सतना में सोमवार को 312 लोग कोरोना पॉजिटिव पाए गए, इनमें 274 जिले के और 38 दूसरे जिलों के हैं।
    = new_cases MP/satna 312 ; new_cases MP/satna 274
गुजरात में कोरोना‖गुजरात में कोरोना के 29 मरीज मिले। जांच के लिए पुणे भेजे गए 12 नमूनों में ओमिक्रॉन का नया सब-वेरिएंट मिला।
    = new_cases GJ 29 ; sequenced_samples GJ 12 v:Omicron

# सीजन के बीच एक दिन, एक साल
रीवा। अब तक जिले में डेंगू के 57 रोगी हो चुके हैं।⏎लैब में 14 संदिग्ध रोगियों के सैंपल लगाए गए थे, जिनमें 3 पॉजिटिव निकले।
    = total_cases MP/rewa 57 dengue ; suspected_cases MP/rewa 14 dengue ; new_cases MP/rewa 3 dengue
रीवा। जिले में डेंगू के 98 मरीज मिल चुके हैं। 19 बच्चों को अब तक डेंगू हो चुका है।
    = total_cases MP/rewa 98 dengue ; total_cases MP/rewa 19 dengue p:children
मध्य प्रदेश में डेंगू के 2,310 मरीज मिल चुके हैं। 2019 के बाद यह सबसे खराब साल है। तब राज्य में 2,100 मरीज मिले थे।
    = total_cases MP 2310 dengue ; total_cases MP 2100 dengue
रीवा। रविवार को डेंगू के 11 नए मरीज मिले, अब तक कुल 887 मरीज हो गए हैं। उसी दिन तीन गांवों में शिविर लगे, जिनमें 214 मरीजों की मलेरिया जांच की गई।
    = new_cases MP/rewa 11 dengue @2021-07-11 ; total_cases MP/rewa 887 dengue ; new_tests MP/rewa 214 malaria @2021-07-11
रीवा। शनिवार की रिपोर्ट में डेंगू के 23 मरीज और जुड़ गए।⏎इनमें 6 मरीज अकेले मलियापुर के हैं।
    = new_cases MP/rewa 23 dengue @2021-07-10 ; new_cases MP/rewa 6 dengue @2021-07-10
रीवा। डेंगू से एक और महिला की मौत, जिले में मृतकों की संख्या हुई चार।
    = new_deaths MP/rewa 1 dengue p:women ; total_deaths MP/rewa 4 dengue

# बिना दिन की खबर: अब तक के
भोपाल। प्रदेश में डेंगू लगातार पैर पसार रहा है और मरीजों की संख्या 9,214 बताई गई है। रीवा में 838, सतना में 762 और सागर में 351 लोग बीमार हुए।
    = total_cases MP 9214 dengue ; total_cases MP/rewa 838 dengue ; total_cases MP/satna 762 dengue ; total_cases MP/sagar 351 dengue

# जोड़ मिलना, तारीख तक
रीवा में कोरोना: कुल मरीज 840, इनमें 590 ठीक हुए, 12 की मौत, 238 सक्रिय।
    = total_cases MP/rewa 840 ; total_recoveries MP/rewa 590 ; total_deaths MP/rewa 12 ; active_cases MP/rewa 238
सतना में कोरोना के 76 मरीज इलाजरत हैं। तीन लोगों ने दम तोड़ा और 161 ठीक होकर घर लौटे, जबकि पॉजिटिव हुए 240।
    = active_cases MP/satna 76 ; total_deaths MP/satna 3 ; total_recoveries MP/satna 161 ; total_cases MP/satna 240
20 जून तक मध्य प्रदेश में डेंगू ने 64 जानें लीं। इन पांच महीनों में 3,150 लोग बीमार पड़े। सबसे ऊपर रीवा रहा, वहां 870 मरीज मिले।
    = total_deaths MP 64 dengue @2021-06-20 ; total_cases MP 3150 dengue ; total_cases MP/rewa 870 dengue
दमोह जिले में शुक्रवार तक कोरोना के 4,310 टीके लगाए जा सके।
    = total_vaccinations MP/damoh 4310 @2021-07-09

# क्या बोलता है अब तक के लिए
मध्य प्रदेश में खसरे के 96 संदिग्ध मरीज दर्ज हैं। लैब की जांच में इनमें से 54 में बीमारी की पुष्टि हुई है।
    = suspected_cases MP 96 measles ; total_cases MP 54 measles
मध्य प्रदेश में इन्फ्लूएंजा के मरीजों की संख्या 310 हो गई। रीवा 88 मरीजों के साथ आगे है।
    = total_cases MP 310 influenza ; total_cases MP/rewa 88 influenza

# बुलेटिन की पंक्तियाँ, लाइव पन्ने
मध्य प्रदेश में लू से अब तक 140 मौतें हुई हैं। रीवा में सोमवार शाम तक 28 लोगों की जान गई।
    = total_deaths MP 140 heatstroke ; total_deaths MP/rewa 28 heatstroke
कोरोना लाइव⏎देश में लॉकडाउन है।⏎8.10 PM: राजस्थान: 122 नए पॉजिटिव मिले।⏎7.40 PM: इंदौर में आज 184 नए केस, शहर में कुल 2,268.
    = new_cases RJ 122 ; new_cases MP/indore 184 ; total_cases MP/indore 2268
रीवा कोरोना अपडेट⏎😷 निगेटिव :- 369⏎👉 पॉजिटिव :- 34⏎👉 कुल पॉजिटिव :- 1612⏎👉 एक्टिव :- 249
    = new_negative_tests MP/rewa 369 ; new_cases MP/rewa 34 ; total_cases MP/rewa 1612 ; active_cases MP/rewa 249
रीवा में मंगलवार को कोरोना के 614 सैंपल का परिणाम आया है, जिसमें 571 निगेटिव, 41 पॉजिटिव तथा 2 इनकंक्लूसिव हैं।
    = new_tests MP/rewa 614 @2021-07-06 ; new_negative_tests MP/rewa 571 @2021-07-06 ; new_cases MP/rewa 41 @2021-07-06
कोरोना मीटर रीवा: सैंपल 71,318, निगेटिव 69,433, पॉजिटिव 1507, स्वस्थ 1466, सक्रिय 35, मौत 06
    = total_tests MP/rewa 71318 ; new_negative_tests MP/rewa 69433 ; total_cases MP/rewa 1507 ; total_recoveries MP/rewa 1466 ; active_cases MP/rewa 35 ; total_deaths MP/rewa 6
अब तक की स्थिति⏎रीवा में डायरिया⏎कुल बीमार 402⏎भर्ती 74⏎मौत 5
    = total_cases MP/rewa 402 diarrhoea ; hosp_patients MP/rewa 74 diarrhoea ; total_deaths MP/rewa 5 diarrhoea

# बिना विराम के आंकड़े, उलटी क्रिया, मिली-जुली सूची
रीवा। बुधवार को 72 संक्रमित मिले, जबकि कोरोना से स्वस्थ 191 मृत्यु दो कुल एक्टिव 1795।
    = new_cases MP/rewa 72 @2021-07-07 ; new_recoveries MP/rewa 191 @2021-07-07 ; new_deaths MP/rewa 2 @2021-07-07 ; active_cases MP/rewa 1795 @2021-07-07
रीवा में कोरोना से अब तक 640 मरीज स्वास्थ्य हो चुके है।
    = total_recoveries MP/rewa 640
रीवा में कोरोना से अब तक 11731 लोग हो चुके हैं स्वस्थ
    = total_recoveries MP/rewa 11731
भोपाल, मध्य प्रदेश में कोरोना के 10 संक्रमितों की मौत हो गई जबकि 84 नए मामले मिले।
    = new_deaths MP 10 ; new_cases MP 84
मध्य प्रदेश में रविवार को कोरोना के कुल 29 मरीज मिले, अब कुल संक्रमितों की संख्या 151 हो गई है।⏎रीवा 5⏎सतना 38⏎पन्ना 9⏎दमोह 21⏎सागर 78
    = new_cases MP 29 @2021-07-11 ; total_cases MP 151 ; total_cases MP/rewa 5 ; total_cases MP/satna 38 ; total_cases MP/panna 9 ; total_cases MP/damoh 21 ; total_cases MP/sagar 78
रीवा में 900 लोगों को कोरोना के टीके की पहली और 1431 को दूसरी खुराक दी जाएगी।
    = vaccination_target MP/rewa 900 ; vaccination_target MP/rewa 1431
रीवा में सोमवार को डेंगू के 18 मरीज इलाज के लिए भर्ती हुए।
    = new_admissions MP/rewa 18 dengue
रीवा में शुक्रवार को डेंगू के 10 मरीज मिले। इनमें आठ मरीज मेडिकल कॉलेज में हुई जांच में पाए गए।
    = new_cases MP/rewa 10 dengue @2021-07-09 ; new_cases MP/rewa 8 dengue @2021-07-09 f:rewa-medical-college
मध्य प्रदेश देश में छठा राज्य है, जहां पर पांच करोड़ 71 लाख डोज कोरोना टीका दिया जा चुका है।
    = total_vaccinations MP 57100000
रीवा। जिले में अब तक कोरोना से 55 लोगों की मौत हुई है। सोमवार को रीवा में 15 नए मरीज मिले। कुल संक्रमित 640 हो गए हैं।⏎रीवा में 15 संक्रमित मरीजों की पहचान हुई है।
    = total_deaths MP/rewa 55 ; new_cases MP/rewa 15 ; total_cases MP/rewa 640
मध्य प्रदेश में कोरोना के सक्रिय मामले 422 और बढ़कर 51,419 हो गए हैं। रीवा में सक्रिय मामले 889 घटकर 2,382 रह गए।
    = active_cases MP 51419 ; active_cases MP/rewa 2382
रीवा में डेंगू के मरीज‖140 लोगों की जांच में मिल चुके हैं डेंगू के 34 रोगी
    = total_tests MP/rewa 140 dengue ; total_cases MP/rewa 34 dengue
केरल में कोरोना के सक्रिय मामले 889 कम होने से इनकी संख्या घटकर 2,914 रह गई है। किसी मरीज की मौत नहीं होने से मृतकों का आंकड़ा 25,079 पर टिका है।
    = active_cases KL 2914 ; new_deaths KL 0 ; total_deaths KL 25079
रीवा जिले में कोरोना के कंटेनमेंट जोन की संख्या 112 से कम होकर 97 रह गई है।
    = containment_zones MP/rewa 97
रीवा में आज दो बच्चे एईएस के साथ भर्ती हुए। जिले में इस वर्ष अब तक 18 बच्चे एईएस के मिले हैं। 13 बच्चे ठीक होकर घर लौट गए।
    = new_admissions MP/rewa 2 aes ; total_cases MP/rewa 18 aes ; total_recoveries MP/rewa 13 aes
रीवा में अब तक डेंगू से दो मौतें हो चुकी हैं। हालांकि विभाग एक की ही पुष्टि कर रहा है।
    = total_deaths MP/rewa 2 dengue ; total_deaths MP/rewa 1 dengue
देश में कोरोना के सक्रिय मामले 318 हो गए हैं। 24 घंटे में 31 नए मरीज मिले। 11,724 लोग ठीक होकर डिस्चार्ज हुए हैं।
    = active_cases IN 318 ; new_cases IN 31 ; total_recoveries IN 11724
रीवा में अब तक कोरोना के 4,310 मरीज मिले हैं। मई में यहां 17 बच्चे संक्रमित हो चुके हैं।
    = total_cases MP/rewa 4310 ; new_cases MP/rewa 17 @2021-05-31 p:children
मध्य प्रदेश में 4 और नए कोरोना मरीजों की पुष्टि हुई है, जिसके बाद आज मिलने वाले मरीजों की संख्या 15 हो गई है।
    = new_cases MP 4 ; new_cases MP 15
मध्य प्रदेश में कोरोना से तीन और मौतें हुईं, मृतक संख्या 43 पहुंची।⏎जान गंवाने वाले तीन मरीजों में दो रीवा के और एक सतना का था।
    = new_deaths MP 3 ; total_deaths MP 43 ; new_deaths MP/rewa 2 ; new_deaths MP/satna 1
`;
