/** Sentences of all kinds; how they are written stands in index.ts. */
export const SENTENCES = `
# किसके
रीवा में छह बच्चों को कोरोना टीके की पहली और चार को दूसरी खुराक दी गई।
    = new_vaccinations MP/rewa 6 p:children ; people_fully_vaccinated MP/rewa 4 p:children
भोपाल पुलिस के 8 जवान कोरोना संक्रमित मिले।
    = new_cases MP/bhopal 8 p:police
रीवा में दुबई से लौटे 6 लोग कोरोना संक्रमित मिले।
    = new_cases MP/rewa 6 p:travellers
भोपाल में ओमिक्रॉन के आठ नए मरीज मिले।
    = new_cases MP/bhopal 8 v:Omicron

# उपवाक्य
इलाज के दौरान कोरोना के 3 मरीजों की मौत रीवा में हो गई।
    = new_deaths MP/rewa 3
रीवा में जांच के बाद 14 लोगों में कोरोना की पुष्टि हुई।
    = new_cases MP/rewa 14
रीवा में कोरोना के 14 मरीज मिलने के बाद कुल संख्या 310 हो गई।
    = new_cases MP/rewa 14 ; total_cases MP/rewa 310
रीवा में 31 मरीज कोरोना पॉजिटिव मिले, जबकि 45 ठीक होकर घर लौटे।
    = new_cases MP/rewa 31 ; new_recoveries MP/rewa 45

# ब्योरे में आगे
कोरोना: मध्य प्रदेश में बुधवार के नए संक्रमित इस प्रकार हैं।⏎रीवा में 71,⏎सतना में 52,
    = new_cases MP/rewa 71 ; new_cases MP/satna 52
गोरखपुर के बीआरडी मेडिकल कॉलेज में 24 घंटे में इंसेफेलाइटिस से तीन बच्चों की मौत हुई। इस साल अब तक 143 बच्चे दम तोड़ चुके हैं। मरने वालों में देवरिया के दो और महराजगंज का एक बच्चा है।
    = new_deaths UP/gorakhpur 3 aes f:brd-medical-college ; total_deaths UP/gorakhpur 143 aes f:brd-medical-college ; new_deaths UP/deoria 2 aes ; new_deaths UP/maharajganj 1 aes
रीवा में 24 घंटे में डायरिया के सात नए मरीज भर्ती हुए। भर्ती होने वालों में सतना के चार और पन्ना के तीन हैं।
    = new_admissions MP/rewa 7 diarrhoea ; new_admissions MP/satna 4 diarrhoea ; new_admissions MP/panna 3 diarrhoea
मध्य प्रदेश में ब्लैक फंगस फैला है। रीवा में अब तक 19 मौतें हुईं। आठ जिलों में 63 मरीजों की जान गई है।
    = total_deaths MP/rewa 19 mucormycosis ; total_deaths MP 63 mucormycosis
छत्तीसगढ़ में मलेरिया मुक्त बस्तर अभियान के तहत दंतेवाड़ा में 46 लोग मलेरिया पॉजिटिव निकले।
    = new_cases CG/dantewada 46 malaria
राजस्थान में स्वाइन फ्लू के अब तक 1,640 मामले आए और 93 की मौत हुई। सर्वाधिक 711 मामले जोधपुर के हैं।
    = total_cases RJ 1640 influenza v:H1N1 ; total_deaths RJ 93 influenza v:H1N1 ; total_cases RJ/jodhpur 711 influenza v:H1N1
पश्चिम बंगाल में 24 घंटे में कोरोना से आठ और लोगों की मौत हुई। आठ में से सात मौतें हावड़ा में और एक हुगली में हुई।
    = new_deaths WB 8 ; new_deaths WB/howrah 7 ; new_deaths WB/hooghly 1
केरल में 24 घंटे में कोरोना के नौ नए मामले मिले। चार मामले राज्य की राजधानी तिरुवनंतपुरम के हैं।
    = new_cases KL 9 ; new_cases KL/thiruvananthapuram 4
हरियाणा में कोरोना के 146 नए मरीज मिले और कुल मरीज 1633 हो गए। इनमें 71 मामले रोहतक के हैं।
    = new_cases HR 146 ; total_cases HR 1633 ; new_cases HR/rohtak 71
मंडी जिले में 66 साल की एक महिला की कोरोना से मौत हो गई।
    = new_deaths HP/mandi 1 p:women
राजस्थान में कोरोना के 512 नए मरीज मिले। टोंक और दौसा दो ऐसे जिले हैं, जहां एक भी नया मरीज नहीं मिला।
    = new_cases RJ 512 ; new_cases RJ/tonk 0 ; new_cases RJ/dausa 0
देश में ओमिक्रॉन के कुल मामले 612 हो गए हैं। 151 मरीजों के साथ केरल सबसे आगे और 149 के साथ गुजरात दूसरे नंबर पर है।
    = total_cases IN 612 v:Omicron ; total_cases KL 151 v:Omicron ; total_cases GJ 149 v:Omicron
बिहार में कोरोना के 12 नए मरीज मिले। पटना और गया में किसी ने जान नहीं गंवाई।
    = new_cases BR 12 ; new_deaths BR/patna 0 ; new_deaths BR/gaya 0
बिहार में कोरोना के 12 नए मरीज मिले। पटना में न तो कोई नया मामला सामने आया और न ही कोई मौत हुई।
    = new_cases BR 12 ; new_cases BR/patna 0 ; new_deaths BR/patna 0
झारखंड में कोरोना का टीका 18,420 लोगों को लगा। सबसे कम 184 लोगों ने लोहरदगा में टीका लिया।
    = new_vaccinations JH 18420 ; new_vaccinations JH/lohardaga 184
गया के एएनएमएमसीएच में कोरोना के 45 मरीजों का इलाज चल रहा है। सिविल सर्जन ने बताया कि अब तक 3,450 सैंपल की जांच हुई है।
    = hosp_patients BR/gaya 45 f:anmmch ; total_tests BR/gaya 3450 a:civil-surgeon
बेगूसराय में कोरोना के 13 नए मरीज मिले। इनमें सात दिल्ली, चार मुंबई और दो सूरत से आए हैं।
    = new_cases BR/begusarai 13
छत्तीसगढ़ में कोरोना के 384 नए मरीज मिले। बस्तर 176, धमतरी 148 और अन्य जिलों से मिले।
    = new_cases CG 384 ; new_cases CG/bastar 176 ; new_cases CG/dhamtari 148
झारखंड में कोरोना के 522 नए मरीज मिले। बोकारो में एक संक्रमित ने दम तोड़ दिया। इसी दिन 1,310 मरीज ठीक हुए।
    = new_cases JH 522 ; new_deaths JH/bokaro 1 ; new_recoveries JH 1310
वाराणसी में कोरोना के 740 बेड में 310 और आगरा में 280 बेड में 63 खाली हैं।
    = beds UP/varanasi 740 ; beds_available UP/varanasi 310 ; beds UP/agra 280 ; beds_available UP/agra 63
उत्तराखंड में डेंगू से इस साल अब तक तीन मौतें हुई हैं, मलेरिया से कोई मौत नहीं हुई।
    = total_deaths UK 3 dengue ; total_deaths UK 0 malaria
एसएमएस अस्पताल में 180 आईसीयू वाले और 410 ऑक्सीजन वाले बेड कोरोना मरीजों के लिए हैं।
    = icu_beds RJ/jaipur 180 f:sms-hospital ; oxygen_beds RJ/jaipur 410 f:sms-hospital
गया के एक गांव में डायरिया से छह बच्चे बीमार हो गए। छहों को सदर अस्पताल में भर्ती कराया गया।
    = new_cases BR/gaya 6 diarrhoea p:children ; new_admissions BR/gaya 6 diarrhoea f:sadar-hospital-gaya
बिहार में कोरोना के 12 नए मरीज मिले। गया में सात मरीज हैं। अभी बीएफ.7 का कोई मरीज बिहार में नहीं है।
    = new_cases BR 12 ; active_cases BR/gaya 7 ; active_cases BR 0 v:BF.7
मध्य प्रदेश में कोरोना: दमोह में 38 (2 नए), पन्ना में 27 (तीन नए) और सतना में 16 मामले हैं।
    = total_cases MP/damoh 38 ; new_cases MP/damoh 2 ; total_cases MP/panna 27 ; new_cases MP/panna 3 ; total_cases MP/satna 16
गुजरात में कोरोना से अब तक 1,960 लोगों की जान जा चुकी है। मौतों के मामले में सूरत 31, वडोदरा 22।
    = total_deaths GJ 1960 ; total_deaths GJ/surat 31 ; total_deaths GJ/vadodara 22
मुजफ्फरपुर में इस साल अब तक एईएस के 27 मामले आ चुके हैं, चार का इलाज चल रहा है। पीड़ित बच्चों में 15 मुजफ्फरपुर के, सात वैशाली के और पांच शिवहर के हैं।
    = total_cases BR/muzaffarpur 27 aes ; active_cases BR/muzaffarpur 4 aes ; total_cases BR/muzaffarpur 15 aes ; total_cases BR/vaishali 7 aes ; total_cases BR/sheohar 5 aes
बिहार में कोरोना के छह नए मामले आए। नए मरीजों में चार पटना के तथा एक-एक मरीज गया और बेगूसराय का रहने वाला है। इसी अवधि में सात मरीज स्वस्थ हुए।
    = new_cases BR 6 ; new_cases BR/patna 4 ; new_cases BR/gaya 1 ; new_cases BR/begusarai 1 ; new_recoveries BR 7
देश में अब तक कोरोना के 180.4 करोड़ टीके (82.1 करोड़ दूसरी डोज और 2.3 करोड़ प्रीकॉशन डोज) लगाए जा चुके हैं।
    = total_vaccinations IN 1804000000 ; people_fully_vaccinated IN 821000000 ; total_boosters IN 23000000
उत्तर प्रदेश में कोरोना के 610 नए मामले आए। मेरठ में 88 मरीज मिले। 640 सक्रिय मरीजों के साथ आगरा राज्य में पहले स्थान पर है।
    = new_cases UP 610 ; new_cases UP/meerut 88 ; active_cases UP/agra 640
उत्तर प्रदेश में कोरोना के 412 नए मामले आए। मौत किसी की नहीं हुई।
    = new_cases UP 412 ; new_deaths UP 0
मध्य प्रदेश में कोरोना फैला है। सागर में 231 पॉजिटिव मरीज हैं, नौ की मौत हुई है।
    = active_cases MP/sagar 231 ; total_deaths MP/sagar 9
उत्तर प्रदेश में कोरोना के 412 नए मामले आए।⏎ये भी पढ़ें :-⏎दिल्ली में कोरोना के 31 मरीज मिले
    = new_cases UP 412
उज्जैन जिले में कोरोना मरीजों के लिए ऑक्सीजनयुक्त 64 बेड हैं, जिनमें 50 खाली हैं।
    = oxygen_beds MP/ujjain 64 ; beds_available MP/ujjain 50
मेरठ में कोरोना के 28 नए मरीज मिले, यहां ठीक होने वाला कोई नहीं था।
    = new_cases UP/meerut 28 ; new_recoveries UP/meerut 0
दमोह में दो महीने में डेंगू के 640 मरीज मिल चुके हैं। इनमें से 210 पुरुष हैं।
    = total_cases MP/damoh 640 dengue ; total_cases MP/damoh 210 dengue p:men
राजस्थान में अब तक चांदीपुरा वायरस के 38 संदिग्ध मामले मिले हैं। कोटा में 9, जोधपुर और अलवर में 4-4 मामले हैं। 38 में से 30 मामले राजस्थान के हैं।
    = suspected_cases RJ 38 other ; suspected_cases RJ/kota 9 other ; suspected_cases RJ/jodhpur 4 other ; suspected_cases RJ/alwar 4 other ; suspected_cases RJ 30 other
देश में कोरोना के 1,870 नए मरीज मिले। देश में कोरोना संक्रमण की संख्या 16 हजार 940 रह गई है।
    = new_cases IN 1870 ; active_cases IN 16940
पिछले 24 घंटे में कोरोना के 940 मरीज देश में मिले। इस दौरान 3.14 करोड़ प्रीकाशन डोज दी जा चुकी हैं। राज्यों को 188 करोड़ खुराक दी गई हैं।
    = new_cases IN 940 ; total_boosters IN 31400000
रीवा में लू से छह लोगों की जान गई। मृतकों में 81, 76, 72, 79 साल के बुजुर्ग भी हैं।
    = new_deaths MP/rewa 6 heatstroke
मुजफ्फरपुर। एसकेएमसीएच में भर्ती सीतामढ़ी के एक बच्चे की एईएस से मौत हो गई। जिले में अब तक 31 बच्चे भर्ती हो चुके हैं।
    = new_deaths BR/sitamarhi 1 aes ; total_cases BR/muzaffarpur 31 aes
मुजफ्फरपुर में एईएस से छठे बच्चे ने दम तोड़ा।
    = total_deaths BR/muzaffarpur 6 aes
दिल्ली में मलेरिया के छह मरीजों में चार फरवरी में और दो मार्च में मिले।
    = new_cases DL 6 malaria ; new_cases DL 4 malaria @2021-02-28 ; new_cases DL 2 malaria @2021-03-31
मध्य प्रदेश में कोरोना के 12 नए मरीज मिले, कुल 310 हो गए।⏎किस जिले में कितने मरीज⏎इंदौर-120⏎भोपाल-90⏎सागर-9
    = new_cases MP 12 ; total_cases MP 310 ; total_cases MP/indore 120 ; total_cases MP/bhopal 90 ; total_cases MP/sagar 9
सतना में क्वारंटीन सेंटर से आठ मजदूर भाग गए। सेंटर में 52 लोग रह रहे थे। बुधवार को ट्रेनों से 21 हजार लोग मध्य प्रदेश पहुंचे। कोरोना की जांच जारी है।
    = quarantined MP/satna 52
मध्य प्रदेश में कोरोना के कुल 640 बेड हैं, जिनमें 410 भरे हैं और 230 खाली हैं।
    = beds MP 640 ; hosp_patients MP 410 ; beds_available MP 230
उत्तर प्रदेश में अब तक कोरोना के 81,500 मरीज ठीक हो चुके हैं, जो कुल संक्रमितों का 74.2% है।
    = total_recoveries UP 81500 ; recovery_rate UP 74.2
कोरोना : मध्य प्रदेश में रीवा के 61 समेत 1,940 नए संक्रमित मिले।
    = new_cases MP/rewa 61 ; new_cases MP 1940
झारखंड में बोकारो के बाद देवघर भी कोरोना मुक्त हो गया। इन दोनों जिलों में एक भी एक्टिव केस नहीं है।
    = active_cases JH/bokaro 0 ; active_cases JH/deoghar 0
गोरखपुर में कोरोना के 58 एक्टिव केस हैं। 50 मरीज टीबी और रेलवे हॉस्पिटल में भर्ती हैं।
    = active_cases UP/gorakhpur 58 ; hosp_patients UP/gorakhpur 50 f:railway-hospital
देश में ब्लैक फंगस के कुल मामले 9 हजार 800 हो गए हैं। गुजरात में अब तक 2,100 मामले सामने आ चुके हैं। महाराष्ट्र 1,940 केस के साथ दूसरे नंबर पर है। राजस्थान में 610 और बिहार में 190 केस दर्ज हुए हैं।
    = total_cases IN 9800 mucormycosis ; total_cases GJ 2100 mucormycosis ; total_cases MH 1940 mucormycosis ; total_cases RJ 610 mucormycosis ; total_cases BR 190 mucormycosis
उत्तराखंड में डेंगू के 64 नए मरीज मिले, कुल 1,430 हो गए। जिलेवार कुल मामले- देहरादून 810, हरिद्वार 402, नैनीताल 188।
    = new_cases UK 64 dengue ; total_cases UK 1430 dengue ; total_cases UK/dehradun 810 dengue ; total_cases UK/haridwar 402 dengue ; total_cases UK/nainital 188 dengue
बिहार में चमकी बुखार से अब तक 140 बच्चों की मौत हो चुकी है।⏎किस जिले में कितनी मौत⏎वैशाली में 12, समस्तीपुर में छह बच्चों की मौत हुई। बांका और गया में मरीज मिले लेकिन वहां किसी बच्चे की जान नहीं गई।
    = total_deaths BR 140 aes ; total_deaths BR/vaishali 12 aes ; total_deaths BR/samastipur 6 aes ; new_deaths BR/banka 0 aes ; new_deaths BR/gaya 0 aes
शिमला में स्क्रब टाइफस के 50 नमूने जांचे गए, 12 पॉजिटिव आए। कुल मामले 260 हो गए हैं। पॉजिटिव मिले मरीजों में छह शिमला, चार चंबा और दो ऊना से हैं।
    = new_tests HP/shimla 50 other ; new_cases HP/shimla 12 other ; total_cases HP/shimla 260 other ; new_cases HP/shimla 6 other ; new_cases HP/chamba 4 other ; new_cases HP/una 2 other
कानपुर में मलेरिया से सात दिन में नौ लोगों की मौत हुई है।
    = new_deaths UP/kanpur-nagar 9 malaria
मैनपुरी में 40 सैंपल में डेंगू की पुष्टि हुई।
    = new_cases UP/mainpuri 40 dengue
वर्ष केस मौत मृत्यु दर⏎2016 910 140 15.4⏎2017 850 121 14.2⏎गोरखपुर में एईएस के आंकड़े
    = total_cases UP/gorakhpur 910 aes @2016-12-31 ; total_deaths UP/gorakhpur 140 aes @2016-12-31 ; case_fatality_rate UP/gorakhpur 15.4 aes @2016-12-31 ; total_cases UP/gorakhpur 850 aes @2017-12-31 ; total_deaths UP/gorakhpur 121 aes @2017-12-31 ; case_fatality_rate UP/gorakhpur 14.2 aes @2017-12-31
भभुआ में रैबिज का डर है। 22 लोगों ने एंटी रैबिज इंजेक्शन लिया। 31 लोगों को सूई दी गई।
    = new_vaccinations BR/kaimur 22 rabies ; new_vaccinations BR/kaimur 31 rabies
अहमदाबाद में पानी के सैंपल लिए गए, जिसमें 118 सैंपल फेल हो गए। डेंग्यू के 33 केस मिले।
    = new_cases GJ/ahmedabad 33 dengue
केरल में निपाह के छह मरीज हैं। संपर्क सूची में कुल 940 लोगों की पहचान की गई है, जिनमें 310 स्वास्थ्यकर्मी हैं। निपाह में मृत्यु दर 40 से 70 प्रतिशत है।
    = active_cases KL 6 other
रायपुर में पीलिया : 640 हुई मरीजों की संख्या
    = total_cases CG/raipur 640 other
पटना में डेंगू : पीएमसीएच के अधीक्षक ने कहा कि तैयारी पूरी है। हमारे पास 60 बेड का वार्ड है।
    = beds BR/patna 60 dengue f:pmch a:hospital
मधेपुरा में पहली डोज लेने वाले 2,04,110 और दूसरी डोज लेने वाले 47,860 हैं। कोरोना का डर कम हुआ है।
    = people_vaccinated BR/madhepura 204110 ; people_fully_vaccinated BR/madhepura 47860
मध्य प्रदेश में अब तक 10 लाख 41 हजार लोगों को कोरोना हो चुका है।
    = total_cases MP 1041000
देश में दैनिक संक्रमण दर 1.8 प्रतिशत है, साप्ताहिक दर 1.2 फीसदी है। कोरोना के 12,400 नए मामले मिले।
    = positivity_rate IN 1.8 ; positivity_rate IN 1.2 ; new_cases IN 12400
मंगलवार को रीवा में 62 और सतना में 48 केंद्रों पर कोरोना के टीके लगे और क्रमश: 7,210 और 5,830 लोगों को टीका लगा।
    = vaccination_sites MP/rewa 62 @2021-07-06 ; vaccination_sites MP/satna 48 @2021-07-06 ; new_vaccinations MP/rewa 7210 @2021-07-06 ; new_vaccinations MP/satna 5830 @2021-07-06
नालंदा में कोरोना : हिलसा में 90 में 21, राजगीर में 70 में 16 तथा सिलाव में 110 लोगों की जांच में 12 पॉजिटिव आए।
    = new_tests BR/nalanda 90 ; new_cases BR/nalanda 21 ; new_tests BR/nalanda 70 ; new_cases BR/nalanda 16 ; new_tests BR/nalanda 110 ; new_cases BR/nalanda 12
देश के सबसे साफ शहर इंदौर में डायरिया से छह लोगों की मौत हुई।
    = new_deaths MP/indore 6 diarrhoea
झारखंड में कोरोना के 4100 एक्टिव केस हैं। डिस्चार्ज हुए मरीज 2950 हैं।
    = active_cases JH 4100 ; total_recoveries JH 2950
राजस्थान में कोरोना: अजमेर में 112, भीलवाड़ा और पाली में 91-91 नए मरीज मिले।
    = new_cases RJ/ajmer 112 ; new_cases RJ/bhilwara 91 ; new_cases RJ/pali 91
हिमाचल प्रदेश में कोरोना के सक्रिय मामले 1700 से नीचे आ गए हैं।
    = active_cases HP <=1700
असम में जापानी बुखार से दो और लोगों की मौत हुई। मृतकों में एक बारपेटा और एक नगांव जिले का है।
    = new_deaths AS 2 japanese-encephalitis ; new_deaths AS/barpeta 1 japanese-encephalitis ; new_deaths AS/nagaon 1 japanese-encephalitis
उत्तराखंड में डेंगू के 14 नए मामले आए। टिहरी व चमोली में चैन रहा, यहां कोई नया मामला नहीं आया।
    = new_cases UK 14 dengue ; new_cases UK/tehri 0 dengue ; new_cases UK/chamoli 0 dengue
बिहार में कोरोना: आईजीआईएमएस की लैब में 50 सैंपल की जीनोम सीक्वेंसिंग की गई, इनमें 44 में ओमिक्रॉन की पुष्टि हुई।
    = sequenced_samples BR 50 f:igims ; new_cases BR 44 f:igims v:Omicron
झारखंड में डेंगू के 38 मरीज मिले। पूर्वी सिंहभूम में सबसे ज्यादा 16 मरीज मिले। इस साल अब तक चार मौतें हुई हैं।
    = new_cases JH 38 dengue ; new_cases JH/east-singhbhum 16 dengue ; total_deaths JH 4 dengue
छत्तीसगढ़ में अब तक कोरोना के कुल 4300 मरीज मिल चुके है | इस दौरान 3100 मरीज ठीक हो चुके है | अब तक 19 लोगों की मौत हुई है
    = total_cases CG 4300 ; total_recoveries CG 3100 ; total_deaths CG 19
किशनगंज में मॉक ड्रिल‖किशनगंज: बिहार में कोरोना को लेकर तैयारी जोरों पर है। सिविल सर्जन ने बताया कि 14 वेंटिलेटर हैं।
    = ventilators BR/kishanganj 14 a:civil-surgeon
बिहार में कालाजार : इस वर्ष मई तक राज्य में कालाजार के 280 मरीज मिले हैं।⏎110 मरीज ठीक हुए⏎सीवान में 40, मुजफ्फरपुर में 31, मधेपुरा में 27 और पूर्णिया में 22 मरीज मिले। विभाग की टीम गांवों में छिड़काव कर रही है और लोगों को बता रही है।
    = total_cases BR 280 kala-azar @2021-05-31 ; total_recoveries BR 110 kala-azar @2021-05-31 ; total_cases BR/siwan 40 kala-azar @2021-05-31 ; total_cases BR/muzaffarpur 31 kala-azar @2021-05-31 ; total_cases BR/madhepura 27 kala-azar @2021-05-31 ; total_cases BR/purnia 22 kala-azar @2021-05-31
कोरोना के सक्रिय मरीजों पर नजर डालें तो बिहार में 940 और पटना में 410 हो गए हैं।
    = active_cases BR 940 ; active_cases BR/patna 410
कोरोना के एक्टिव केस की बात करें तो भागलपुर में 63, मुंगेर में 31 और बांका में 18 हैं।
    = active_cases BR/bhagalpur 63 ; active_cases BR/munger 31 ; active_cases BR/banka 18
देश में कोरोना के 7,120 नए केस मिले। संक्रमण दर भी बढ़ी है और यह 3.6 फीसदी पर जा पहुंची है।
    = new_cases IN 7120 ; positivity_rate IN 3.6
दिल्ली में कोरोना के एक्टिव मरीज 2140 हैं। इनमें से 1610 होम आइसोलेशन में हैं और 138 मरीजों को अस्पताल में भर्ती कराया गया है।
    = active_cases DL 2140 ; quarantined DL 1610 ; hosp_patients DL 138
बिहार में इस साल अब तक 910 लोग डेंगू की चपेट में आ चुके हैं, जिनमें 640 सिर्फ जून के हैं।
    = total_cases BR 910 dengue ; total_cases BR 640 dengue @2021-06-30
पटना में डेंगू के 31 नए मरीज मिले। शहर में चिकनगुनिया का एक मरीज भी मिला है। अब इसके रोगियों की संख्या 29 हो गई है।
    = new_cases BR/patna 31 dengue ; new_cases BR/patna 1 chikungunya ; total_cases BR/patna 29 chikungunya
कैमूर में कोरोना की जांच के लिए 820 नमूने लिए गए। 14 नमूने ऐसे हैं जिन्हें दोबारा लेना होगा।
    = new_tests BR/kaimur 820
एसकेएमसीएच में एईएस के 21 बच्चे आईसीयू में और 34 वार्ड में हैं।
    = icu_patients BR/muzaffarpur 21 aes f:skmch ; hosp_patients BR/muzaffarpur 34 aes f:skmch
पटना में ब्लैक फंगस के 64 मरीज भर्ती हैं, जिनमें 58 कोरोना निगेटिव हैं।
    = hosp_patients BR/patna 64 mucormycosis
देश में रिकवरी रेट बढ़कर 98.1% हो गया है। सक्रिय मामले अब कुल मामलों के महज 0.6% हैं।
    = recovery_rate IN 98.1
बिहार में कोरोना के 96 नए मामले मिले, वहीं दो संक्रमितों ने दम भी तोड़ दिया।
    = new_cases BR 96 ; new_deaths BR 2
बिहार में 24 घंटे में 90 हजार सैंपल की जांच हुई, जिसमें 312 की रिपोर्ट पॉजिटिव आई। इस अवधि में 288 मरीज स्वस्थ हुए हैं।
    = new_tests BR 90000 ; new_cases BR 312 ; new_recoveries BR 288
बिहार में चमकी बुखार से अब तक 90 बच्चों की मौत हुई, जिनमें 52 की जान मुजफ्फरपुर में गई। बुधवार को विभाग ने इसकी जानकारी दी। वैशाली में 19, समस्तीपुर में 11, सीवान में 5 और बेगूसराय में तीन बच्चों की मौत हुई।
    = total_deaths BR 90 aes ; total_deaths BR/muzaffarpur 52 aes ; total_deaths BR/vaishali 19 aes ; total_deaths BR/samastipur 11 aes ; total_deaths BR/siwan 5 aes ; total_deaths BR/begusarai 3 aes
मुजफ्फरपुर में चमकी बुखार से अब तक 52 बच्चों की जान गई है। विभाग ने मंगलवार को बैठक की। एसकेएमसीएच में 41 और केजरीवाल अस्पताल में 11 बच्चों की मौत हुई।
    = total_deaths BR/muzaffarpur 52 aes ; total_deaths BR/muzaffarpur 41 aes f:skmch ; total_deaths BR/muzaffarpur 11 aes f:kejriwal-hospital
हुसैनाबाद गांव में डायरिया‖बांका : हुसैनाबाद गांव में डायरिया के नौ नए मरीज मिले।
    = new_cases BR/banka 9 diarrhoea
टीबी के सबसे ज्यादा मरीज हिसार में 310, फतेहाबाद में 240 और सिरसा में 190 मिले।
    = new_cases HR/hisar 310 tuberculosis ; new_cases HR/fatehabad 240 tuberculosis ; new_cases HR/sirsa 190 tuberculosis
देश में ओमिक्रोन के कुल मामले 640 हो गए हैं। महाराष्ट्र 180 केस के साथ दूसरे नंबर पर है। गुजरात में 73 और केरल में 61 मामले हैं। 24 घंटे में कोरोना के 8,400 नए मामले आए।
    = total_cases IN 640 v:Omicron ; total_cases MH 180 v:Omicron ; total_cases GJ 73 v:Omicron ; total_cases KL 61 v:Omicron ; new_cases IN 8400
सारण में टीबी के इस साल 3,910 मरीज नोटिफाई किए गए।
    = total_cases BR/saran 3910 tuberculosis
सारण में कोरोना से बचाव के लिए 640 लोग क्वारंटीन अवधि पूरी कर घर गए, 210 लोग क्वारंटीन में हैं।
    = quarantined BR/saran 210
दरभंगा में कोरोना के 95 नए संक्रमित मिले। इनमें 64 की पहचान एंटीजन से और 31 की आरटीपीसीआर जांच से हुई।
    = new_cases BR/darbhanga 95
पीएमसीएच में एक जून से अब तक डेंगू के 310 मरीज मिल चुके हैं, जबकि 27 में चिकनगुनिया पाया गया।
    = total_cases BR/patna 310 dengue f:pmch ; total_cases BR/patna 27 chikungunya f:pmch
उत्तराखंड में कोरोना के 390 नए मामले मिले और दो मरीजों की मौत हुई। राज्य में अब 2,140 एक्टिव केस हैं।⏎जिलेवार आंकड़े⏎देहरादून : 210⏎नैनीताल : 98⏎हरिद्वार : 82
    = new_cases UK 390 ; new_deaths UK 2 ; active_cases UK 2140 ; new_cases UK/dehradun 210 ; new_cases UK/nainital 98 ; new_cases UK/haridwar 82
सरगुजा में कोरोना के 34 नए मरीज मिले। इनमें अंबिकापुर शहर से 20, सीतापुर 9, लुंड्रा 4 व उदयपुर से एक मरीज है।
    = new_cases CG/surguja 34 ; new_cases CG/surguja 20 ; new_cases CG/surguja 9 ; new_cases CG/surguja 4 ; new_cases CG/surguja 1
उदयपुर में डेंगू के 12 और सीतापुर में नौ नए मरीज मिले।
    = new_cases RJ/udaipur 12 dengue ; new_cases UP/sitapur 9 dengue
सदर अस्पताल भागलपुर में डेंगू के 12 मरीज भर्ती हैं। दो मरीज पटना रेफर किए गए।
    = hosp_patients BR/bhagalpur 12 dengue f:sadar-hospital-bhagalpur
पटना में लू से चार लोगों की मौत हुई। अस्पताल में 11 शव पोस्टमार्टम के लिए लाए गए।
    = new_deaths BR/patna 4 heatstroke
जोधपुर में स्वाइन फ्लू के छह मरीज मिले हैं। वहीं लंपी से 940 गायों की मौत हो चुकी है।
    = new_cases RJ/jodhpur 6 influenza v:H1N1

# भारत भर से कोरोना की खबरें
प्रदेश में कोरोना का हाल‖सतना: रीवा में कोरोना के 31 नए मरीज मिले। मऊगंज में आज कोई केस नहीं मिला। इधर 18 लोग ठीक भी हुए।
    = new_cases MP/rewa 31 ; new_cases MP/rewa 0 ; new_recoveries MP/rewa 18
मध्य प्रदेश में कोरोना के अब तक 640 मरीज मिले हैं।⏎किस जिले में अब तक कितने संक्रमित⏎- सागर 310 ( 8 मौत, 73 हुए ठीक)⏎- दमोह 97 (10 मौत)⏎- धार 28
    = total_cases MP 640 ; total_cases MP/sagar 310 ; total_deaths MP/sagar 8 ; total_recoveries MP/sagar 73 ; total_cases MP/damoh 97 ; total_deaths MP/damoh 10 ; total_cases MP/dhar 28
मध्य प्रदेश में कोरोना से मृत्यु दर 2.4 फीसदी है जो देश के औसत 1.1 फीसदी से दोगुनी है।
    = case_fatality_rate MP 2.4 ; case_fatality_rate IN 1.1
बिहार में रिकवरी रेट 97.6 प्रतिशत है, वहीं राष्ट्रीय औसत 95.5 प्रतिशत है।
    = recovery_rate BR 97.6 ; recovery_rate IN 95.5
बिहार में अब तक 81 लाख लोगों को पहली डोज दी जा चुकी है। 4 लाख 11 हजार को प्रीकॉशन डोज मिल चुकी है।
    = people_vaccinated BR 8100000 ; total_boosters BR 411000
रीवा में कोरोना के 14 सक्रिय मरीज हैं, जिनमें 13 होम आइसोलेशन में हैं, एक निजी अस्पताल में भर्ती है।
    = active_cases MP/rewa 14 ; quarantined MP/rewa 13 ; hosp_patients MP/rewa 1
रीवा में कोरोना के चार नए मरीज मिले।⏎देश में कोरोना के 3,395 सक्रिय मामले हैं। बीते 24 घंटे में नौ लोगों की जान गई।⏎अस्पतालों में 40 बेड का इंतजाम किया गया है।
    = new_cases MP/rewa 4 ; active_cases IN 3395 ; new_deaths IN 9 ; beds MP/rewa 40
जयपुर। राजस्थान में आज डेल्टा के 19 मरीज मिले। पुणे की एनआईवी लैब को 52 सैंपल भेजे गए थे, 33 की रिपोर्ट में डेल्टा वैरिएंट मिला। एक्टिव केस बढ़कर 261 हो गए।
    = new_cases RJ 19 v:Delta ; sequenced_samples RJ 52 v:Delta ; new_cases RJ 33 v:Delta ; active_cases RJ 261 v:Delta
सतना। जिले में कोरोना के मामले बढ़ रहे हैं। मंगलवार को रीवा मेडिकल कॉलेज से आई 312 लोगों की रिपोर्ट में 23 पॉजिटिव और 289 निगेटिव मिले हैं।
    = new_tests MP/satna 312 @2021-07-06 ; new_cases MP/satna 23 @2021-07-06 ; new_negative_tests MP/satna 289 @2021-07-06
दमोह में कोरोना के 41 मरीज मिले थे। इनमें से 24 मरीज नेगेटिव होकर घर लौट चुके हैं।
    = new_cases MP/damoh 41 ; total_recoveries MP/damoh 24
रीवा जिले में बीते 15 दिन में विदेश से 640 यात्री आए हैं, आज कोरोना का एक नया मरीज मिला।
    = new_cases MP/rewa 1
रायपुर में कोरोना के 33 नए मरीज मिले। अस्पतालों में ऑक्सीजन वाले बेड महज 18 बचे हैं।
    = new_cases CG/raipur 33 ; beds_available CG/raipur 18
मध्य प्रदेश में कोरोना के नए मरीज : रीवा 12, सतना 9, पन्ना 5 तथा अन्य राज्य से 04 मरीज।
    = new_cases MP/rewa 12 ; new_cases MP/satna 9 ; new_cases MP/panna 5
कोरोना का एक मामला अप्रैल में सतना में और चार मामले मई में रीवा में मिले थे।
    = new_cases MP/satna 1 @2021-04-30 ; new_cases MP/rewa 4 @2021-04-30
नागपुर जिले में कोरोना के 95 नए बाधित मिले। इससे कुल बाधितों की संख्या 21 हजार 119 तक जा पहुंची है।
    = new_cases MH/nagpur 95 ; total_cases MH/nagpur 21119
रीवा में कोविड मरीजों के लिए 640 बेड हैं, जिनमें 410 ऑक्सीजनयुक्त हैं।
    = beds MP/rewa 640 ; oxygen_beds MP/rewa 410
सतना। जिले में गुरुवार को कोरोना के 11 मरीज मिले। रीवा में भर्ती 58 वर्षीय व्यापारी की बुधवार रात मौत हो गई। अब तक मिले 374 मरीजों में से 247 स्वस्थ हो चुके हैं।
    = new_cases MP/satna 11 @2021-07-08 ; total_cases MP/satna 374 ; total_recoveries MP/satna 247
हरियाणा में कोरोना के 340 नए मरीज मिले। मध्य प्रदेश सरकार के मुताबिक राजधानी के अस्पतालों में 22 आईसीयू बेड खाली हैं।
    = new_cases HR 340 ; beds_available MP/bhopal 22 a:state-government
देश में कोरोना के 3,218 नए मामले आए। 24 घंटे में सक्रिय मरीजों की संख्या में 1,704 की वृद्धि हुई है।
    = new_cases IN 3218
रीवा में गुरुवार को कोरोना के 467 नए पॉजिटिव मिले। पहली सूची में 312 और शाम को आई दूसरी में 155 मरीज थे।
    = new_cases MP/rewa 467 @2021-07-08 ; new_cases MP/rewa 312 @2021-07-08 ; new_cases MP/rewa 155 @2021-07-08
रीवा में रविवार को 20 और लोगों के नमूनों में कोरोना वायरस की पुष्टि हुई।
    = new_cases MP/rewa 20 @2021-07-11
रीवा में कोरोना से आज 31 मौतें हुईं। 31 मौतों में से 20 की मृत्यु कोमॉर्बिडिटी के साथ और 11 की केवल कोविड से हुई।
    = new_deaths MP/rewa 31 ; new_deaths MP/rewa 20 ; new_deaths MP/rewa 11
मध्य प्रदेश में कोरोना के 742 नए मरीज मिले। सागर जिले में 24 घंटे में सामने आए 98 में से शहर के 61 हैं। दमोह जिले में 71 (शहर के 49), पन्ना में 12 मरीज मिले।
    = new_cases MP 742 ; new_cases MP/sagar 98 ; new_cases MP/sagar 61 ; new_cases MP/damoh 71 ; new_cases MP/damoh 49 ; new_cases MP/panna 12
एक हफ्ते में चार गुना हुए कोरोना केस, केरल में डेढ़ हजार के करीब एक्टिव‖देश में कोविड फिर सिर उठा रहा है।
    = active_cases KL ~1500
देश में कोरोना के टीकाकरण में मध्य प्रदेश 12 करोड़ 8 लाख डोज के साथ पहले, महाराष्ट्र 9 करोड़ के साथ दूसरे स्थान पर है।
    = total_vaccinations MP 120800000 ; total_vaccinations MH 90000000
सतना में प्रशासन ने कोरोना के कारण अंतिम संस्कार में अधिकतम 50 लोगों के शामिल होने की छूट दी है।
    = -
रीवा में टीकाकरण महाअभियान 2.0 के तहत कोविड के 640 टीके लगे।
    = new_vaccinations MP/rewa 640
देश में सात अगस्त 2020 को कोरोना संक्रमितों की संख्या 20 लाख और 19 दिसंबर 2020 को एक करोड़ के पार चली गई थी।
    = total_cases IN 2000000 @2020-08-07 ; total_cases IN >=10000000 @2020-12-19
रीवा के अस्पतालों में कोरोना के मरीज कम हैं। ऑक्सीजन बेड पर 58 व आईसीयू में 21 मरीज हैं।
    = icu_patients MP/rewa 21
गुजरात में कोरोना के 500 नए मरीज मिले और सूरत में चार की मौत हुई। अब तक सर्वाधिक 18204 मरीज और 912 मौतें अहमदाबाद की हैं।⏎मौतों के मामले में गांधीनगर 51, पाटन 36, राजकोट 29 भी आगे हैं।
    = new_cases GJ 500 ; new_deaths GJ/surat 4 ; total_cases GJ/ahmedabad 18204 ; total_deaths GJ/ahmedabad 912 ; total_deaths GJ/gandhinagar 51 ; total_deaths GJ/patan 36
गोरखपुर के बीआरडी मेडिकल कॉलेज में 24 घंटे में इंसेफेलाइटिस से नौ बच्चों की मौत हुई। बिहार के भी एक बच्चे ने यहां दम तोड़ा। इस दौरान 27 और मरीज भर्ती कराए गए हैं।
    = new_deaths UP/gorakhpur 9 aes f:brd-medical-college ; new_deaths BR 1 aes ; new_admissions UP/gorakhpur 27 aes f:brd-medical-college
मध्य प्रदेश में इस साल मलेरिया के 192 मरीज मिले। मलेरिया ने किसी मरीज की जान नहीं ली।
    = total_cases MP 192 malaria ; total_deaths MP 0 malaria
रीवा में कालाजार के 2017 में 66 मरीज मिले थे, 2018 में मरीज घटकर 41 रह गए।
    = total_cases MP/rewa 66 kala-azar @2017-12-31 ; total_cases MP/rewa 41 kala-azar @2018-12-31
रीवा में गुरुवार को कोरोना के 9,640 टीके लगे, यानी लक्ष्य से 640 अधिक लोगों ने टीका लगवाया।
    = new_vaccinations MP/rewa 9640 @2021-07-08
सतना जिले में 1 मई से बुधवार तक डेंगू के 1043 मरीज हो गए। इनमें 512 बच्चे हैं।
    = total_cases MP/satna 1043 dengue @2021-07-07 ; total_cases MP/satna 512 dengue @2021-07-07 p:children
मध्यप्रदेश : सतना में डायरिया से चार की मौत‖भोपाल। प्रशासन सतर्क है। डायरिया से 12 लोग बीमार हैं।
    = active_cases MP/satna 12 diarrhoea ; new_deaths MP/satna 4 diarrhoea


रीवा : जिले में डेंगू के नए मरीज मिले। त्योंथर में चार, सिरमौर में तीन और मऊगंज में दो मरीज मिले।
    = new_cases MP/rewa 4 dengue ; new_cases MP/rewa 3 dengue ; new_cases MP/rewa 2 dengue
रीवा : जिले में डेंगू के 96 मरीज मिल चुके हैं। त्योंथर में 40, मऊगंज में 36 और हनुमना में 20 मरीज मिले हैं। मनगवां व गुढ़ में एक भी मरीज नहीं है।
    = total_cases MP/rewa 96 dengue ; total_cases MP/rewa 40 dengue ; total_cases MP/rewa 36 dengue ; total_cases MP/rewa 20 dengue ; total_cases MP/rewa 0 dengue ; total_cases MP/rewa 0 dengue
रीवा में मलेरिया से 17 लोगों की मौत होने की बात ग्रामीण कह रहे हैं, जबकि सीएमओ ने पांच मौतों की ही पुष्टि की है।
    = new_deaths MP/rewa 17 malaria ; total_deaths MP/rewa 5 malaria
मध्य प्रदेश में मलेरिया के अब तक 640 मरीज मिले हैं।⏎रीवा में दो बच्चों की मलेरिया से मौत हो गई।
    = total_cases MP 640 malaria ; new_deaths MP/rewa 2 malaria p:children
10 जून से चल रहे मलेरिया अभियान में रीवा में 3,100 लोगों की जांच की गई।
    = total_tests MP/rewa 3100 malaria
रीवा में 24 घंटे में वायरल बुखार से दो बच्चों की मौत हो गई। इनमें एक निमोनिया से पीड़ित था।
    = new_deaths MP/rewa 2 viral-fever p:children

# टीका किसे, लक्ष्य कितना, यह संख्या किसकी
रीवा। जिला मलेरिया अधिकारी के अनुसार वर्ष 2020 में डेंगू के 340 मरीज मिले थे और चार लोगों की मौत हुई थी। 2019 में यह संख्या 210 थी।
    = total_cases MP/rewa 340 dengue @2020-12-31 a:malaria-officer ; total_deaths MP/rewa 4 dengue @2020-12-31 a:malaria-officer ; total_cases MP/rewa 210 dengue @2019-12-31 a:malaria-officer
रीवा। बाढ़ के बाद जिले में सर्पदंश के 40, डायरिया के 112 और डेंगू के चार मरीज सामने आए हैं।
    = new_cases MP/rewa 112 diarrhoea ; new_cases MP/rewa 4 dengue
रीवा। मीजल्स-रूबेला का टीका जिले के 2 लाख 40 हजार बच्चों को लगाया जाएगा।
    = vaccination_target MP/rewa 240000 measles p:children
रीवा। डायरिया के 28 मरीज अस्पताल पहुंचे, इनमें चार की हालत गंभीर है।
    = new_admissions MP/rewa 28 diarrhoea
रीवा। पल्स पोलियो अभियान के पहले दिन 48,200 बच्चों को दवा पिलाई गई। लक्ष्य 61 हजार बच्चों का है।
    = new_vaccinations MP/rewa 48200 other p:children ; vaccination_target MP/rewa 61000 other p:children
रीवा। बुधवार को कोरोना की रिपोर्ट में मऊगंज के चार, सिरमौर के तीन और रीवा शहर के 14 लोग संक्रमित मिले हैं।
    = new_cases MP/rewa 4 @2021-07-07 ; new_cases MP/rewa 3 @2021-07-07 ; new_cases MP/rewa 14 @2021-07-07

# सूची, संदेही, हो चुकी है मौत
रीवा। शनिवार को डेंगू के 18 नए मरीज अस्पतालों में भर्ती किए गए पर उस दिन किसी की जान नहीं गई।
    = new_admissions MP/rewa 18 dengue @2021-07-10 ; new_deaths MP/rewa 0 dengue @2021-07-10
रीवा। सात लोग डेंगू के संदेही हैं।
    = suspected_cases MP/rewa 7 dengue
रीवा। डेंगू से गुढ़ में एक युवक की हो चुकी है मौत, परिजन परेशान।
    = total_deaths MP/rewa 1 dengue
रीवा। रविवार को डेंगू के 38 नए रोगियों की सूची जारी हुई।
    = new_cases MP/rewa 38 dengue @2021-07-11

# ठीक होने वाले और मरने वाले, जांच पॉजिटिव, कोष्ठक में हिस्सा, टीका लेने आए
रीवा में रविवार को कोरोना के 72 लोग डिस्चार्ज हुए, अब ठीक होने वाले 2,211 पर पहुंच गए। मरने वाले अब 31 हो गए हैं।
    = new_discharges MP/rewa 72 @2021-07-11 ; total_recoveries MP/rewa 2211 ; total_deaths MP/rewa 31
रीवा में रविवार को कोरोना के 41 मामले आए तो 96 लोगों ने बीमारी से पीछा छुड़ाया।
    = new_cases MP/rewa 41 @2021-07-11 ; new_recoveries MP/rewa 96 @2021-07-11
रीवा में गुरुवार को चार लोगों की कोरोना जांच पॉजिटिव निकली, वहीं 140 लोगों की जांच निगेटिव आई।
    = new_cases MP/rewa 4 @2021-07-08 ; new_negative_tests MP/rewa 140 @2021-07-08
सीधी में कोरोना के एक संक्रमित की दोबारा कराई गई जांच भी पॉजिटिव रही।
    = -
सतना में रविवार को कोरोना के हर पांच में चार मरीज शहर के मिले। कुल 40 नए मरीज मिले।
    = new_cases MP/satna 40 @2021-07-11
रीवा में शनिवार को कोरोना से पीड़ित चार लोगों ने होम आइसोलेशन में दम तोड़ दिया।
    = new_deaths MP/rewa 4 @2021-07-10
कटनी में कोरोना की दैनिक संक्रमण दर 3.3 प्रतिशत तथा साप्ताहिक दर 2.8 प्रतिशत दर्ज हुई।
    = positivity_rate MP/katni 3.3 ; positivity_rate MP/katni 2.8
मध्यप्रदेश में कोरोना टीके की 11.6 करोड़ खुराक लग चुकी हैं (5.2 करोड़ दूसरी डोज और 1.1 करोड़ प्रीकॉशन डोज)।
    = total_vaccinations MP 116000000 ; people_fully_vaccinated MP 52000000 ; total_boosters MP 11000000
मध्यप्रदेश में रविवार को 1,480 लोगों ने कोरोना का टीका लगवाया, जिनमें 660 को पहली व 820 को दूसरी डोज लगी। सबसे अधिक टीके सतना में लगे जहां 310 लोग पहुंचे।
    = new_vaccinations MP 1480 @2021-07-11 ; new_vaccinations MP 660 @2021-07-11 ; new_vaccinations MP 820 @2021-07-11 ; new_vaccinations MP/satna 310 @2021-07-11
दमोह में रविवार को कोरोना टीके का लक्ष्य 600 था पर टीका लेने 445 लोग ही पहुंचे। पटेरा सीएचसी में 93 लोग आए।
    = vaccination_target MP/damoh 600 @2021-07-11 ; new_vaccinations MP/damoh 445 @2021-07-11 ; new_vaccinations MP/damoh 93 @2021-07-11 f:chc-patera
रीवा शहर के एक कोविड सेंटर में रखे गए कोरोना मरीजों ने खाने की शिकायत की।
    = -
सतना में कोरोना के 640 मरीज होम आइसोलेशन में हैं। 71 अस्पतालों में हैं।
    = quarantined MP/satna 640 ; hosp_patients MP/satna 71
रीवा जिले के तीनों ऑक्सीजन प्लांट चला कर देखे गए ताकि कोरोना में दिक्कत न हो।
    = oxygen_plants MP/rewa 3
मध्यप्रदेश में अब तक कोरोना के मरीज रीवा में 215 (2 विदेशी), सतना में 127 (इनमें 12 दुबई से लाए गए) और पन्ना में 68 मिल चुके हैं।
    = total_cases MP/rewa 215 ; total_cases MP/satna 127 ; total_cases MP/panna 68
रीवा के छह क्वारंटाइन CENTER में 210 लोग रखे गए हैं।
    = quarantined MP/rewa 210

रीवा। शनिवार को डेंगू के 58 नए मरीज रीवा के अस्पतालों में भर्ती किए गए पर उस दिन किसी की जान नहीं गई।
    = new_admissions MP/rewa 58 dengue @2021-07-10 ; new_deaths MP/rewa 0 dengue @2021-07-10

# रिपोर्ट, सैंपल, लहर और शर्त
सतना में कोरोना‖सतना में गुरुवार को 27 लोगों की रिपोर्ट पॉजिटिव है।
    = new_cases MP/satna 27 @2021-07-08
रीवा में मिले मरीज‖रीवा में 14 मिले संक्रमित, 23 ने कोरोना को हराया।
    = new_cases MP/rewa 14 ; new_recoveries MP/rewa 23
सतना में कोरोना‖सतना में रविवार को 27 नए मामले आए | 41 मरीजों ने कोरोना को हराया | तीन मरीजों ने दम तोड़ा | एक्टिव केस अब 318 हैं |
    = new_cases MP/satna 27 @2021-07-11 ; new_recoveries MP/satna 41 @2021-07-11 ; new_deaths MP/satna 3 @2021-07-11 ; active_cases MP/satna 318
दमोह में मौतें‖दमोह में कोरोना से मृतकों की बात करें तो पहली लहर में 38, दूसरी लहर में 112 लोगों की जान गई है।
    = total_deaths MP/damoh 38 ; total_deaths MP/damoh 112
प्रदेश में 84 नए मरीज‖मध्यप्रदेश में रविवार को कोरोना के 84 नए मामले मिले। आधे से अधिक 47 मामले रीवा के ही हैं।
    = new_cases MP 84 @2021-07-11 ; new_cases MP/rewa 47 @2021-07-11
टीम-9 की बैठक‖रीवा में टीम-9 की बैठक में कोरोना की निगरानी बढ़ाने को कहा गया। जिले में 21 मरीज सक्रिय हैं।
    = active_cases MP/rewa 21
सतना में क्वारंटाइन‖सतना जिले में बाहर से आए 216 लोग होम कोरेंटिन में हैं।
    = quarantined MP/satna 216
देश में गिरावट‖देश में कोरोना के दैनिक मामले घटकर 27 हजार से नीचे आ गए हैं।
    = new_cases IN <=27000
सीधी में 12 मामले‖सीधी में सोमवार को कोरोना के 12 नए मामले आए, एक दिन पहले 19 मामले थे।
    = new_cases MP/sidhi 12 ; new_cases MP/sidhi 19 @2021-07-11
कोरोना पर पाबंदी‖मध्यप्रदेश में किसी शहर में एक्टिव केस 500 से ऊपर गए तो वहां सिनेमाघर बंद रहेंगे। अभी रीवा में 64 एक्टिव केस हैं।
    = active_cases MP/rewa 64
मध्यप्रदेश के इन 7 जिलों में नहीं मिला एक भी मरीज‖मध्यप्रदेश में रविवार को कोरोना के 84 नए मरीज मिले।
    = new_cases MP 84 @2021-07-11
सैंपल की रिपोर्ट‖रीवा लैब ने सोमवार को 212 संदिग्धों के सैंपलों की रिपोर्ट दी, उनमें 17 लोग पॉजिटिव निकले।
    = new_tests MP/rewa 212 ; new_cases MP/rewa 17
कटनी में 9 भर्ती‖कटनी में कोरोना के एक्टिव केस 73 हो गए जिनमें 9 मरीज कमला अस्पताल अमरपुर के कोविड वार्ड में भर्ती हैं।
    = active_cases MP/katni 73 ; hosp_patients MP/katni 9
जांच बढ़ी‖मध्यप्रदेश में कोरोना की एक दिन में 61 हजार तथा महामारी की शुरुआत से अब तक 1 करोड़ 40 लाख जांचें हुई हैं।
    = new_tests MP 61000 ; total_tests MP 14000000
सागर जेल में संक्रमण‖सागर की जेल में 214 कैदी हैं। इनमें 12 कैदी सोमवार को कोरोना पॉजिटिव निकले।
    = new_cases MP/sagar 12 p:prisoners
लैब की रिपोर्ट‖रीवा में जीनोम सीक्वेंसिंग में 30 सैंपल लगाए गए थे, 27 में ओमिक्रॉन और तीन में डेल्टा मिला। पिछली बार 18 सैंपल में से 11 ओमिक्रॉन के थे जबकि सात में डेल्टा था।
    = sequenced_samples MP/rewa 30 ; new_cases MP/rewa 27 v:Omicron ; new_cases MP/rewa 3 v:Delta ; sequenced_samples MP/rewa 18 v:Omicron ; new_cases MP/rewa 11 v:Omicron ; new_cases MP/rewa 7 v:Delta
पन्ना में ठीक हुए‖पन्ना में कोरोना के 61 मरीज मिल चुके हैं, अब तक 38 लोग निगेटिव होकर घर चले गए हैं।
    = total_cases MP/panna 61 ; total_recoveries MP/panna 38

# किस शब्द की कौन-सी संख्या: संज्ञा या क्रिया एक ही बार, बाकी में छूटी हुई
दमोह के मेडिकल कॉलेज में दाखिल हैं डायरिया के 27 मरीज, पांच की छुट्टी सोमवार को हुई।
    = hosp_patients MP/damoh 27 diarrhoea f:damoh-medical-college ; new_discharges MP/damoh 5 diarrhoea f:damoh-medical-college
कटनी के जिला अस्पताल में भर्ती हैं डेंगू के 16 मरीज और मलेरिया के चार।
    = hosp_patients MP/katni 16 dengue f:district-hospital-katni ; hosp_patients MP/katni 4 malaria f:district-hospital-katni
रीवा में कोरोना के 230 एक्टिव केस हैं। इनमें से 180 घर पर हैं, शेष 50 अस्पतालों में।
    = active_cases MP/rewa 230 ; hosp_patients MP/rewa 50
सतना में डायरिया से बीमार हुए 52 लोगों में से 30 ठीक हो चुके हैं, 20 अब भी अस्पताल में हैं और दो की मौत हो गई।
    = total_cases MP/satna 52 diarrhoea ; total_recoveries MP/satna 30 diarrhoea ; hosp_patients MP/satna 20 diarrhoea ; total_deaths MP/satna 2 diarrhoea
कटनी में मलेरिया के 64 मरीज मिले हैं। पुरुषों की संख्या 41 है तो महिलाओं की 23।
    = new_cases MP/katni 64 malaria ; new_cases MP/katni 41 malaria p:men ; new_cases MP/katni 23 malaria p:women
दमोह। जिले में कोरोना मरीजों की संख्या 402 हो गई है, मृतकों की 11 और स्वस्थ होने वालों की 350।
    = total_cases MP/damoh 402 ; total_deaths MP/damoh 11 ; total_recoveries MP/damoh 350
रीवा के मेडिकल कॉलेज में इलाज करा रहे कोरोना के 43 मरीजों में से पांच वेंटिलेटर पर हैं।
    = hosp_patients MP/rewa 43 f:rewa-medical-college ; ventilator_patients MP/rewa 5 f:rewa-medical-college
दमोह के जिला अस्पताल में इस समय कोरोना के 14 मरीज हैं, आईसीयू में चार, वेंटिलेटर पर एक और बाकी सामान्य वार्ड में।
    = hosp_patients MP/damoh 14 f:district-hospital-damoh ; icu_patients MP/damoh 4 f:district-hospital-damoh ; ventilator_patients MP/damoh 1 f:district-hospital-damoh
कटनी में एक ही दिन में 8 कोरोना संक्रमितों ने दम तोड़ा और 96 भर्ती हुए, उधर 54 अस्पताल से घर गए।
    = new_deaths MP/katni 8 ; new_admissions MP/katni 96 ; new_recoveries MP/katni 54
दमोह में डेंगू के 13 मरीज मिले हैं। वहीं चिकनगुनिया के चार।
    = new_cases MP/damoh 13 dengue ; new_cases MP/damoh 4 chikungunya
रीवा में सोमवार को डेंगू के आठ नए मरीज मिले। इस सीजन में यह आंकड़ा 140 है, मौतें तीन।
    = new_cases MP/rewa 8 dengue ; total_cases MP/rewa 140 dengue ; total_deaths MP/rewa 3 dengue

# कौन कहां है और बाकी का क्या हुआ
सतना के सदर अस्पताल में फिलहाल इलाज करा रहे हैं डेंगू के 22 मरीज, तीन को छुट्टी मिली।
    = hosp_patients MP/satna 22 dengue f:sadar-hospital-satna ; new_discharges MP/satna 3 dengue f:sadar-hospital-satna
रीवा में सोमवार को कोरोना से एक मरीज चल बसा, 12 नए मिले।
    = new_deaths MP/rewa 1 ; new_cases MP/rewa 12
कटनी में डेंगू की चपेट में 61 लोग आए। 49 घर लौट चुके, 11 अस्पताल में और एक की जान जा चुकी।
    = total_cases MP/katni 61 dengue ; total_recoveries MP/katni 49 dengue ; hosp_patients MP/katni 11 dengue ; total_deaths MP/katni 1 dengue
दमोह में डेंगू के 18 मरीज मिले, मलेरिया के पांच और चिकनगुनिया का एक।
    = new_cases MP/damoh 18 dengue ; new_cases MP/damoh 5 malaria ; new_cases MP/damoh 1 chikungunya
दमोह। डेंगू के 14 मरीज अस्पताल पहुंचे, 11 वार्ड में हैं और तीन को जबलपुर भेजा गया।
    = new_admissions MP/damoh 14 dengue ; hosp_patients MP/damoh 11 dengue

# कम सुने जाने वाले शब्द
रीवा में कोरोना के 14 पेशेंट रिकवर हुए, जबकि 3 पेशेंट एक्सपायर हो गए।
    = new_recoveries MP/rewa 14 ; new_deaths MP/rewa 3
दमोह में सोमवार को कोरोना से 2 मरीजों का देहांत हो गया।
    = new_deaths MP/damoh 2
कोरोना ने रविवार को सागर के 6 मरीजों की जिंदगी छीन ली।
    = new_deaths MP/sagar 6 @2021-07-11
सतना में कोरोना के 8 मरीज जिंदगी की लड़ाई हार गए, वहीं 16 लोगों ने कोरोना को शिकस्त दी।
    = new_deaths MP/satna 8 ; new_recoveries MP/satna 16
रीवा में अब तक 512 मरीज कोरोना पर विजय प्राप्त कर चुके हैं, 41 मरीज कोरोना के आगे हार मान चुके हैं।
    = total_recoveries MP/rewa 512 ; total_deaths MP/rewa 41
कटनी में 9 मरीज तंदुरुस्त हुए, इन्होंने कोरोना को हराया।
    = new_recoveries MP/katni 9
सीधी में डायरिया से 3 लोगों की जीवन लीला समाप्त हो गई।
    = new_deaths MP/sidhi 3 diarrhoea
रीवा में लू से 6 लोग स्वर्ग सिधार गए।
    = new_deaths MP/rewa 6 heatstroke
दमोह के जिला अस्पताल से डेंगू के 5 मरीज डिसचार्ज कर दिए गए।
    = new_discharges MP/damoh 5 dengue f:district-hospital-damoh
सतना जिला अस्पताल में डेंगू के 6 मरीजों ने दाखिला लिया।
    = new_admissions MP/satna 6 dengue f:district-hospital-satna
पन्ना में 13 लोग डेंगू के डंक का शिकार बने।
    = new_cases MP/panna 13 dengue
कटनी में 16 लोग डेंगू से ग्रस्त मिले।
    = new_cases MP/katni 16 dengue
दमोह में 14 लोगों को डेंगू होने का संदेह है।
    = suspected_cases MP/damoh 14 dengue
दमोह में 340 लोगों की रैपिड किट से मलेरिया जांच हुई।
    = new_tests MP/damoh 340 malaria

# तीन बिंदु जहां विराम होना था
रीवा में कोरोना के 27 नए मरीज निकले… बीते 24 घंटे में दो मरीजों ने दम तोड़ा… सतना में अब तक 118 की जान गई… प्रशासन सतर्क है।
    = new_cases MP/rewa 27 ; new_deaths MP/rewa 2 ; total_deaths MP/satna 118
रीवा में 96 लोगों की कोरोना जांच में नौ लोग पॉजिटिव हैं।
    = new_tests MP/rewa 96 ; new_cases MP/rewa 9
रीवा में आज प्राप्त कोरोना की 134 रिपोर्ट में 5 पॉजिटिव हैं। जिले की 22 रिपोर्ट और प्राप्त हुईं जिसमें 3 पॉजिटिव हैं।
    = new_tests MP/rewa 134 ; new_cases MP/rewa 5 ; new_tests MP/rewa 22 ; new_cases MP/rewa 3
रीवा में डेंगू‖रीवा में किट से 128 लोगों की जांच हो चुकी है। इसमें 71 की रिपोर्ट पॉजिटिव थी, पर एलाइजा से 34 को ही डेंगू होने की बात सामने आई।
    = total_tests MP/rewa 128 dengue ; total_cases MP/rewa 71 dengue ; total_cases MP/rewa 34 dengue
रीवा में डेंगू‖एलाइजा जांच में कंफर्म मरीजों की संख्या जिले में अब 387 हो गई है।
    = total_cases MP/rewa 387 dengue
गुजरात में अब तक कुल 12 लाख 33 हजार 204 लोगों को कोरोना से मुक्ति मिली है।
    = total_recoveries GJ 1233204
रीवा जिले में कोरोना के 79 मरीज स्वस्थ होकर घर जा चुके हैं तथा 45 मरीजों का ठीक होना शेष है।
    = total_recoveries MP/rewa 79 ; active_cases MP/rewa 45
रीवा में 36 लोग कोरोना से ठिक भी हुए।
    = new_recoveries MP/rewa 36
देश में ब्रिटेन, दक्षिण अफ्रीका और ब्राजील वाले स्वरूप के 400 कोरोना मामले मिल चुके हैं।
    = total_cases IN 400
रीवा में कोरोना के 310 मरीज मिले हैं, इनमें 158 तो बीते दो हफ्ते में मिले।
    = new_cases MP/rewa 310 ; new_cases MP/rewa 158
रीवा में एक छात्रावास की 43 छात्राएं व एक शिक्षिका कोरोना पॉजिटिव आईं।
    = new_cases MP/rewa 43 ; new_cases MP/rewa 1
मध्य प्रदेश में शनिवार को 24 घंटे में 574 नए कोरोना मरीज मिले। रीवा में 62, सतना में 31 मरीज मिले।
    = new_cases MP 574 @2021-07-10 ; new_cases MP/rewa 62 @2021-07-10 ; new_cases MP/satna 31 @2021-07-10
रीवा में रविवार को 397 नए कोरोना संक्रमित मिले हैं। 11 की तो बस अड्डे पर रैंडम जांच में पुष्टि हुई।
    = new_cases MP/rewa 397 @2021-07-11 ; new_cases MP/rewa 11 @2021-07-11
देश में डेंगू‖देश में 2019 में 1,91,606 मामलों में 352 तथा 2020 में 2,31,084 मामलों में 298 डेंगू मरीजों की मृत्यु हुई।
    = total_cases IN 191606 dengue @2019-12-31 ; total_deaths IN 352 dengue @2019-12-31 ; total_cases IN 231084 dengue @2020-12-31 ; total_deaths IN 298 dengue @2020-12-31
रीवा में मंगलवार को 1,36,01 नए कोरोना मरीज मिले हैं।
    = new_cases MP/rewa 13601 @2021-07-06
मध्य प्रदेश में 194 हजार 517 लोगों ने कोरोना का टीका लिया। सबसे आगे रीवा 31,408, उसके पीछे सतना जहां 14,902 डोज पड़ी।
    = new_vaccinations MP 194517 ; new_vaccinations MP/rewa 31408 ; new_vaccinations MP/satna 14902
मध्य प्रदेश में अब 2,236 एक्टिव कोरोना केस हैं। रीवा में इनकी संख्या 282 है। 24 घंटे में 1,490 सैंपल की जांच हुई।
    = active_cases MP 2236 ; active_cases MP/rewa 282 ; new_tests MP 1490
देश में इसी अवधि में 2,513 कोरोना रोगियों के ठीक होने के बाद रिवकर होने वाले रोगियों की कुल संख्या 4,26,33,365 हो गई।
    = new_recoveries IN 2513 ; total_recoveries IN 42633365
बिहार में 13825 quarantine केंद्रों में 9 लाख से अधिक प्रवासी मजदूर रह रहे हैं, कोरोना की जांच जारी है।
    = quarantined BR >=900000 p:travellers
`;
