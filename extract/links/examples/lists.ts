/** Lists of places, and numbers shared out among them; how they are written stands in index.ts. */
export const LISTS = `
# सूचियाँ
रीवा में कोरोना के 31, सतना में 18 और पन्ना में 9 नए मरीज मिले।
    = new_cases MP/rewa 31 ; new_cases MP/satna 18 ; new_cases MP/panna 9
कोरोना के नए मरीज: रीवा 31, सतना 18, पन्ना 9।
    = new_cases MP/rewa 31 ; new_cases MP/satna 18 ; new_cases MP/panna 9
नए मामलों में 31 रीवा, 18 सतना और 9 पन्ना के हैं। जांच कोरोना की हुई।
    = new_cases MP/rewa 31 ; new_cases MP/satna 18 ; new_cases MP/panna 9
पन्ना में डेंगू के आठ मरीज मिले, दमोह में पांच।
    = new_cases MP/panna 8 dengue ; new_cases MP/damoh 5 dengue
सागर में कोरोना से 4, दमोह में 2 और कटनी में 1 मौत हुई।
    = new_deaths MP/sagar 4 ; new_deaths MP/damoh 2 ; new_deaths MP/katni 1
सर्वाधिक 64 कोरोना मरीज जबलपुर में मिले, इसके बाद कटनी में 22 और दमोह में 13।
    = new_cases MP/jabalpur 64 ; new_cases MP/katni 22 ; new_cases MP/damoh 13

आज मिले कोरोना के नए मरीजों में रीवा से 31 सतना से 18 उज्जैन दमोह और कटनी से 7 मरीज हैं।
    = new_cases MP/rewa 31 ; new_cases MP/satna 18 ; new_cases MP/ujjain 7 ; new_cases MP/damoh 7 ; new_cases MP/katni 7

# बंटी हुई संख्याएँ
रीवा और सतना में कोरोना के 16-16 मरीज मिले।
    = new_cases MP/rewa 16 ; new_cases MP/satna 16
कोरोना के दो-दो मरीज पन्ना, दमोह और सागर में मिले।
    = new_cases MP/panna 2 ; new_cases MP/damoh 2 ; new_cases MP/sagar 2
पन्ना व दमोह में कोरोना के छह-छह नए मामले सामने आए।
    = new_cases MP/panna 6 ; new_cases MP/damoh 6
रीवा, सतना और पन्ना में कोरोना के 7 नए मरीज मिले।
    = new_cases MP/rewa 7 ; new_cases MP/satna 7 ; new_cases MP/panna 7
कटनी और सागर में कोरोना से एक-एक मरीज की मौत हुई।
    = new_deaths MP/katni 1 ; new_deaths MP/sagar 1
कोरोना से एक-एक मरीज की मौत कटनी और सागर में हुई।
    = new_deaths MP/katni 1 ; new_deaths MP/sagar 1
पांच जिलों रीवा, सतना और पन्ना में कोरोना के 6-6 नए मरीज मिले।
    = new_cases MP/rewa 6 ; new_cases MP/satna 6 ; new_cases MP/panna 6
मध्य प्रदेश में कोरोना फैल रहा है। रीवा समेत पांच जिलों में 77 नए मरीज मिले।
    = new_cases MP 77

# क्रमशः
रीवा, सतना और पन्ना में कोरोना के क्रमश: 31, 18 और 9 नए मरीज मिले।
    = new_cases MP/rewa 31 ; new_cases MP/satna 18 ; new_cases MP/panna 9
बालाघाट में कोरोना के कुल संक्रमितों, स्वस्थ मरीजों और मृतकों की संख्या क्रमश: 912, 845 और 13 है।
    = total_cases MP/balaghat 912 ; total_recoveries MP/balaghat 845 ; total_deaths MP/balaghat 13

# जिनमें, इनमें
मध्य प्रदेश में कोरोना के 940 नए मरीज मिले, जिनमें 310 भोपाल के हैं।
    = new_cases MP 940 ; new_cases MP/bhopal 310
राज्य में कोरोना के 58 मरीज मिले। इनमें 21 रीवा और 14 सतना के हैं। भोपाल
    = new_cases MP 58 ; new_cases MP/rewa 21 ; new_cases MP/satna 14
रीवा में कोरोना के 905 मरीज मिल चुके हैं, जिनमें से 870 ठीक हो चुके हैं और 12 की मौत हो चुकी है।
    = total_cases MP/rewa 905 ; total_recoveries MP/rewa 870 ; total_deaths MP/rewa 12
भोपाल में कोरोना के 88 मरीज भर्ती हैं, जिनमें 9 आईसीयू में और 4 वेंटिलेटर पर हैं।
    = hosp_patients MP/bhopal 88 ; icu_patients MP/bhopal 9 ; ventilator_patients MP/bhopal 4
मध्य प्रदेश में पिछले साल डेंगू के 64 मरीज मिले थे। इनमें 20 रीवा के हैं।
    = total_cases MP 64 dengue @2020-12-31 ; total_cases MP/rewa 20 dengue @2020-12-31
भर्ती कोरोना मरीजों में रीवा से नौ, सतना से चार व पन्ना से एक मरीज है।
    = hosp_patients MP/rewa 9 ; hosp_patients MP/satna 4 ; hosp_patients MP/panna 1

# सहित, समेत
भोपाल समेत मध्य प्रदेश में कोरोना के 412 नए मरीज मिले।
    = new_cases MP 412
रीवा में तीन बच्चों सहित 11 लोग कोरोना पॉजिटिव मिले।
    = new_cases MP/rewa 3 p:children ; new_cases MP/rewa 11

# को छोड़कर
भोपाल को छोड़कर मध्य प्रदेश में कोरोना के 230 नए मरीज मिले।
    = -
भोपाल को छोड़ दें तो कोरोना के बाकी नौ जिलों में कुल 73 मरीज मिले।
    = -
भोपाल को छोड़कर सभी जिलों में कोरोना के मरीज घटे, सागर में 23 नए मरीज मिले।
    = new_cases MP/sagar 23
मध्य प्रदेश में कोरोना के 96 नए मरीज मिले। 2,400 सैंपल की जांच हुई। भोपाल को छोड़कर अन्य जिलों में 37 मरीज मिले। इनमें रीवा में नौ और सतना में आठ।
    = new_cases MP 96 ; new_tests MP 2400 ; new_cases MP/rewa 9 ; new_cases MP/satna 8

# और
रीवा में रविवार शाम 4 बजे तक कोरोना के 31 मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-11
रीवा में मार्च में डेंगू के 31, अप्रैल में 27 मरीज मिले।
    = new_cases MP/rewa 31 dengue @2021-03-31 ; new_cases MP/rewa 27 dengue @2021-04-30
रीवा में 18 लोगों की कोरोना रिपोर्ट पॉजिटिव आई।
    = new_cases MP/rewa 18
रीवा में 700 लोगों की कोरोना जांच हुई, जिसमें 680 निगेटिव पाए गए।
    = new_tests MP/rewa 700 ; new_negative_tests MP/rewa 680
रीवा में अब तक 58 हजार कोरोना नमूनों की जांच हो चुकी है।
    = total_tests MP/rewa 58000
रीवा से कोरोना के 22 नमूने जीनोम सीक्वेंसिंग के लिए भेजे गए।
    = sequenced_samples MP/rewa 22
रीवा में कोरोना के ओमिक्रॉन वेरिएंट के 3 मरीज मिले।
    = new_cases MP/rewa 3 v:Omicron
बोधगया में कोरोना के 5 मरीज मिले।
    = new_cases BR/gaya 5
रीवा मेडिकल कॉलेज में कोरोना के 29 मरीज भर्ती हैं।
    = hosp_patients MP/rewa 29 f:rewa-medical-college
मध्य प्रदेश में कोरोना के मरीज दो लाख के पार हो गए।
    = total_cases MP >=200000
रीवा में कोरोना के 905 मरीजों में से 870 ठीक हो चुके हैं, शेष 23 का इलाज चल रहा है।
    = total_cases MP/rewa 905 ; total_recoveries MP/rewa 870 ; active_cases MP/rewa 23
रीवा में कोरोना के 19 मरीजों को किट दी गई।
    = -
रीवा में कोरोना के मामले घटे, कल से 38 मरीज कम मिले।
    = -
रीवा में प्रति लाख आबादी पर कोरोना के तीन मरीज हैं।
    = -
यह भी पढ़ें: सतना में कोरोना के 77 मरीज मिले⏎रीवा में कोरोना के 31 मरीज मिले।
    = new_cases MP/rewa 31

# योग से पहचानी गई सूची
मध्य प्रदेश में रविवार को कोरोना के 12 नए मरीज मिले। राज्य में कुल मरीजों की संख्या 80 हो गई है।⏎जिलों की स्थिति⏎रीवा-40⏎सतना-25⏎कटनी-10⏎दमोह-5
    = new_cases MP 12 @2021-07-11 ; total_cases MP 80 @2021-07-11 ; total_cases MP/rewa 40 @2021-07-11 ; total_cases MP/satna 25 @2021-07-11 ; total_cases MP/katni 10 @2021-07-11 ; total_cases MP/damoh 5 @2021-07-11

# घोषणा, फिर सूची
कोरोना के जिन जिलों में नए मरीज मिले, उनमें रीवा में 12 और सतना में 9 हैं।
    = new_cases MP/rewa 12 ; new_cases MP/satna 9
मध्य प्रदेश में कोरोना के 30 नए मरीज मिले। रीवा में 12 जबकि सतना में 9 मरीज मिले।
    = new_cases MP 30 ; new_cases MP/rewa 12 ; new_cases MP/satna 9
मध्य प्रदेश में 24 घंटे में 41 तथा अब तक 880 लोग कोरोना से ठीक हुए।
    = new_recoveries MP 41 ; total_recoveries MP 880
मध्य प्रदेश में जनवरी में डेंगू के 45, फरवरी में 30 मरीज मिले।
    = new_cases MP 45 dengue @2021-01-31 ; new_cases MP 30 dengue @2021-02-28

# पते, सूचियाँ और वे गिनतियाँ जो आगे चलती हैं
मध्यप्रदेश में कोरोना के 68 नए मरीज मिले। सतना में 31, पन्ना में 18 और दमोह में सात पॉजिटिव हैं।
    = new_cases MP 68 ; new_cases MP/satna 31 ; new_cases MP/panna 18 ; new_cases MP/damoh 7
आज ठीक हुए कोरोना के 80 मरीजों में रीवा के 56, सतना के 21 और पन्ना के 3 हैं।
    = new_recoveries MP 80 ; new_recoveries MP/rewa 56 ; new_recoveries MP/satna 21 ; new_recoveries MP/panna 3
मध्यप्रदेश में कोरोना से 12 की मौत हुई। मृतकों में रीवा के सात, सतना के चार और दमोह का एक व्यक्ति है।
    = new_deaths MP 12 ; new_deaths MP/rewa 7 ; new_deaths MP/satna 4 ; new_deaths MP/damoh 1
मध्यप्रदेश में कोरोना के 3 केस (रीवा-2, सतना-1) मिले, जिससे मामले कुल 418 हो गए।
    = new_cases MP 3 ; new_cases MP/rewa 2 ; new_cases MP/satna 1 ; total_cases MP 418
मध्यप्रदेश में कोरोना से बीते 24 घंटे में मौत एक भी नहीं हुई।
    = new_deaths MP 0
रीवा में आज मृतकों का आंकड़ा शून्य रहा, कोरोना के आठ मरीज मिले।
    = new_deaths MP/rewa 0 ; new_cases MP/rewa 8
पूर्वोत्तर के राज्यों में कोरोना के 117 नए मरीज मिले। असम में 69 नए मरीज मिले।
    = new_cases AS 69
रीवा में 12 कोरोना सक्रंमित मिले। सतना में दो मरीजों में कोरोना की पुष्टी हुई।
    = new_cases MP/rewa 12 ; new_cases MP/satna 2
रीवा मेडिकल कॉलेज में सतना निवासी युवक ने दम तोड़ा। डेंगू के आठ मरीज यहां भर्ती हैं।
    = hosp_patients MP/rewa 8 dengue f:rewa-medical-college
रीवा के आईसीयू में भर्ती पांच कोरोना मरीजों की हालत गंभीर है।
    = icu_patients MP/rewa 5
सतना मेडिकल कॉलेज में डेंगू के 42 बच्चे रखे गए हैं, आज आठ नए बच्चे लाए गए।
    = hosp_patients MP/satna 42 dengue f:satna-medical-college p:children ; new_admissions MP/satna 8 dengue f:satna-medical-college p:children
सतना में कोरोना की चपेट में अब तक सात लोग आ चुके हैं।
    = total_cases MP/satna 7
रीवा में कोरोना के 19 लाख लोगों को टीका लगा।
    = total_vaccinations MP/rewa 1900000
मध्यप्रदेश में 2.25 करोड़ लोगों को कोरोना टीके की पहली तथा 59 लाख को दूसरी खुराक लग चुकी है।
    = people_vaccinated MP 22500000 ; people_fully_vaccinated MP 5900000
मध्यप्रदेश को कोरोना टीके की 24 लाख डोज उपलब्ध कराई गईं।
    = -
रीवा में कोरोना के सक्रिय मामलों में 840 की गिरावट आई।
    = -
मध्यप्रदेश में 1 जनवरी से 30 जून तक 302 लोगों में डेंगू मिला, इसी दौरान 12 की मौत हुई।
    = total_cases MP 302 dengue @2021-06-30 ; total_deaths MP 12 dengue @2021-06-30
रीवा में कोरोना के 21 सैंपल की सीक्वेंसिंग हुई, जिनमें 18 में ओमिक्रॉन और दो में डेल्टा मिला।
    = sequenced_samples MP/rewa 21 ; new_cases MP/rewa 18 v:Omicron ; new_cases MP/rewa 2 v:Delta
मध्यप्रदेश में कोरोना के 18,531 नए मरीज मिले, इनमें 9,531 यानी करीब 51% अकेले इंदौर के हैं।
    = new_cases MP 18531 ; new_cases MP/indore 9531
सतना में कोरोना के 8 नए मरीज मिले, शनिवार को 11 थे।
    = new_cases MP/satna 8 @2021-07-10 ; new_cases MP/satna 11 @2021-07-10
सतना में पहले कोरोना के 38 कंटेनमेंट जोन थे, अब 11 ही रह गए।
    = containment_zones MP/satna 38 ; containment_zones MP/satna 11
रीवा मेडिकल कॉलेज के 84 बेड वाले वार्ड में कोरोना के 87 बच्चे हैं।
    = beds MP/rewa 84 f:rewa-medical-college ; hosp_patients MP/rewa 87 f:rewa-medical-college p:children
रीवा के कोविड अस्पताल के 786 बेड में से 614 पर कोई मरीज नहीं है।
    = beds MP/rewa 786 ; beds_available MP/rewa 614
रीवा जेल में कोरोना के 46 कैदियों की रिपोर्ट मिली, छह कैदी पॉजिटिव हैं। छहों को सतना मेडिकल कॉलेज में भर्ती कराया गया है।
    = new_tests MP/rewa 46 p:prisoners ; new_cases MP/rewa 6 p:prisoners ; new_admissions MP/rewa 6
सतना में कोरोना के मरीजों की संख्या 29 रह गई है।
    = active_cases MP/satna 29
सतना में कोरोना के एक्टिव केस (होम आइसोलेशन सहित) 5,162 हैं।
    = active_cases MP/satna 5162
भिंड में लंपी वायरस से एक दर्जन पशु संक्रमित मिले, एक गाय की मौत हो गई।
    = -
कटनी में नौ ऐसे ग्रामीण मिले हैं जिनमें मलेरिया की आशंका है।
    = suspected_cases MP/katni 9 malaria
रीवा में कोरोना से ठीक आठ दिन पहले 154 मरीज मिले थे।
    = new_cases MP/rewa 154 @2021-07-04
रीवा में 15 जुलाई तक कोरोना के साढ़े पांच लाख मामले हो सकते हैं।
    = -
रीवा के अस्पताल में करीब 100 कोरोना मरीजों के लिए अलग वार्ड बनाया गया है।
    = -
भोपाल। सतना जिले के सिविल सर्जन बोले कि जिले में कोरोना से पांच की मौत हो चुकी है।
    = total_deaths MP/satna 5
देवघर के मोहनपुर में डेंगू के आठ मरीज मिले।
    = new_cases JH/deoghar 8 dengue
रीवा में दस हजार लोगों को कोरोना टीका लगा, सोमवार से 45 पार के सभी लोगों को टीका लगेगा।
    = new_vaccinations MP/rewa 10000
रीवा से भोपाल भेजे गए कोरोना के 11 सैंपल की रिपोर्ट आई।
    = new_tests MP/rewa 11
रीवा के 64 बुजुर्ग डेंगू की जद में हैं।
    = active_cases MP/rewa 64 dengue p:elderly
मध्यप्रदेश के सतना में कोरोना के आठ मरीज मिले‖मध्यप्रदेश के सतना में आठ लोग कोरोना पॉजिटिव मिले।
    = new_cases MP/satna 8
सतना में डेंगू के हफ्ते भर में 43 मरीज मिले।
    = new_cases MP/satna 43 dengue
किस जिले में कितने मरीज (नए | अब तक | मौत)⏎रीवा | 162 | 2150 | 19⏎सतना | 114 | 682 | 8⏎यह कोरोना की तालिका है।
    = new_cases MP/rewa 162 ; total_cases MP/rewa 2150 ; total_deaths MP/rewa 19 ; new_cases MP/satna 114 ; total_cases MP/satna 682 ; total_deaths MP/satna 8
रीवा में सात लोगों में डेंगू की पुष्टि हुई और 30 नमूने निगेटिव आए। इन सात में दमोह के चार और सतना के तीन मरीज हैं।
    = new_cases MP/rewa 7 dengue ; new_negative_tests MP/rewa 30 dengue ; new_cases MP/damoh 4 dengue ; new_cases MP/satna 3 dengue
मध्य प्रदेश में इस साल जून के आखिर तक डेंगू के 840 मामले आए और 14 मरीजों की मौत हुई।
    = total_cases MP 840 dengue @2021-06-30 ; total_deaths MP 14 dengue @2021-06-30
मध्य प्रदेश में एक ही दिन में कोरोना के दस नए मरीज मिलने से अब संक्रमितों की संख्या 83 हो गई।
    = new_cases MP 10 ; total_cases MP 83
कोरोना का टीका: रीवा में 900 की जगह 837, सतना में 800 के मुकाबले 519 लोगों को टीका लगा।
    = vaccination_target MP/rewa 900 ; new_vaccinations MP/rewa 837 ; vaccination_target MP/satna 800 ; new_vaccinations MP/satna 519
रीवा में कोरोना से 3 मरीजों की मौत हुई, देश का कोविड टीकाकरण कवरेज 10.59 करोड़ (10,59,04,580) हो गया है।
    = new_deaths MP/rewa 3 ; total_vaccinations IN 105900000 ; total_vaccinations IN 105904580
मध्य प्रदेश में अब तक खसरे के 1,176 मरीज मिले। सबसे अधिक मामले रीवा (307), सतना (218) और पन्ना (141) में आए हैं।
    = total_cases MP 1176 measles ; total_cases MP/rewa 307 measles ; total_cases MP/satna 218 measles ; total_cases MP/panna 141 measles
मध्य प्रदेश में अब तक डेंगू के 522 मरीज मिले, रीवा में 97, सतना में 61 मामले हैं। पन्ना में एक भी मामला नहीं है।
    = total_cases MP 522 dengue ; total_cases MP/rewa 97 dengue ; total_cases MP/satna 61 dengue ; total_cases MP/panna 0 dengue
रीवा में कोरोना के 80 मरीज ठीक हुए, इनमें 30 अस्पताल से डिस्चार्ज हुए और 50 ने होम आइसोलेशन पूरा किया।
    = new_recoveries MP/rewa 80 ; new_discharges MP/rewa 30
रीवा में कोरोना की पॉजिटिविटी दर 30 फीसदी हो गई है। दस दिन पहले यह दर 21.5 फीसदी थी।
    = positivity_rate MP/rewa 30 ; positivity_rate MP/rewa 21.5 @2021-07-02
भोपाल। कोरोना फैल रहा है।⏎रीवा जिले में सिर्फ दो नए मरीज मिले। तीन स्वस्थ हुए।
    = new_cases MP/rewa 2 ; new_recoveries MP/rewa 3
रीवा में कोरोना से दो और की मौत, 31 नए पॉजिटिव।
    = new_deaths MP/rewa 2 ; new_cases MP/rewa 31
मध्य प्रदेश में डेंगू के 21 मरीज मिले। इनमें आधे से अधिक, यानी 11, सिर्फ रीवा के हैं।
    = new_cases MP 21 dengue ; new_cases MP/rewa 11 dengue
रीवा में कोरोना से 38 सिपाही पॉजिटिव, 6 मरीजों की मौत।
    = new_cases MP/rewa 38 p:police ; new_deaths MP/rewa 6
रीवा में कोरोना के चलते क्वारंटीन केंद्र में 87 लोग रखे गए हैं।
    = quarantined MP/rewa 87
मध्य प्रदेश में कोरोना के कुल 900 बेड हैं, जिनमें 500 पर मरीज हैं और 400 खाली हैं।
    = beds MP 900 ; hosp_patients MP 500 ; beds_available MP 400
मध्य प्रदेश में कोरोना के 75 नए मामले आए हैं, जो रविवार (46) से ज्यादा हैं।
    = new_cases MP 75 @2021-07-11 ; new_cases MP 46 @2021-07-11
रीवा में कोरोना के 31 नए मरीज मिले, 30 हजार के पार पहुंचा आंकड़ा।
    = new_cases MP/rewa 31 ; total_cases MP/rewa >=30000
रीवा में कोरोना का टीका 164 जगहों पर दिया जा रहा है।
    = vaccination_sites MP/rewa 164
देश में दी गईं कोरोना टीके की खुराकें 10 करोड़ से अधिक ‖ by PIB Delhi⏎पिछले 24 घंटों में 61,277 कोरोना टीके लगाए गए।
    = new_vaccinations IN 61277 ; total_vaccinations IN >=100000000
रीवा में मलेरिया के मरीज बढ़े ‖ रीवा। मध्य प्रदेश के विंध्य संभाग में मलेरिया फैल रहा है।⏎बुधवार को मलेरिया के 58 मरीज मिले।
    = new_cases MP/rewa 58 malaria @2021-07-07
रीवा में मलेरिया से मौतें⏎2014 : 525⏎2015 : 442
    = total_deaths MP/rewa 525 malaria ; total_deaths MP/rewa 442 malaria
रीवा में कोरोना का खतरा है। लक्ष्य है कि एक लाख लोगों को सतर्कता डोज लगे।
    = vaccination_target MP/rewa 100000
मध्य प्रदेश में कोरोना के 30 नए मरीज मिले। अब तक 960 मरीज मिल चुके हैं। रीवा में सर्वाधिक 290 संक्रमित पाए गए हैं। इसके बाद सतना में 110, पन्ना में 45, सागर में 20 मरीज मिले।
    = new_cases MP 30 ; total_cases MP 960 ; total_cases MP/rewa 290 ; total_cases MP/satna 110 ; total_cases MP/panna 45 ; total_cases MP/sagar 20
रीवा में कोरोना के दो मरीज मिले, जिनमें एक असम से लौटा है।
    = new_cases MP/rewa 2
रीवा में कोरोना के 151 नए मरीज मिले।⏎सबसे ज्यादा 87 मरीज शहरी क्षेत्र के हैं।
    = new_cases MP/rewa 151 ; new_cases MP/rewa 87
रीवा में ब्लैक फंगस के 57 मरीजों का अस्पताल में इलाज चल रहा है। छह को छुट्टी दी गई।
    = hosp_patients MP/rewa 57 mucormycosis ; new_discharges MP/rewa 6 mucormycosis
रीवा में डेंगू फैला है। सर्वे के दौरान 41 लोगों में खांसी और जुकाम के लक्षण मिले।
    = -
रीवा में डायरिया फैला है। सात ग्रामीणों को इलाज के बाद घर भेजा गया।
    = new_discharges MP/rewa 7 diarrhoea
रीवा में सतर्कता डोज 24 हजार के पार। कोरोना का खतरा है।
    = total_boosters MP/rewa >=24000
रीवा में कोरोना की 21 हजार डोज एक्सपायर होने वाली हैं। एक मरीज पर 7,200 रुपए खर्च हो रहे हैं।
    = -
रीवा में कालाजार के इस वर्ष फरवरी के पहले सप्ताह तक कुल पांच रोगी मिले हैं।
    = total_cases MP/rewa 5 kala-azar @2021-02-07
रीवा में अब तक ब्लैक फंगस के 37 मरीज मिल चुके हैं, नया कोई नहीं।
    = total_cases MP/rewa 37 mucormycosis ; new_cases MP/rewa 0 mucormycosis
पूर्णिया में इस साल डेंगू के 93 मरीज मिले। रविवार को 40 मरीज मिले।⏎किस प्रखंड में कितने मरीज⏎कसबा 38, अमौर 27, बायसी 17 और रूपौली 11।
    = total_cases BR/purnia 93 dengue ; new_cases BR/purnia 40 dengue @2021-07-11 ; total_cases BR/purnia 38 dengue ; total_cases BR/purnia 27 dengue ; total_cases BR/purnia 17 dengue ; total_cases BR/purnia 11 dengue
रीवा के मेडिकल कॉलेज में कोरोना के 41 मरीज भर्ती हैं, आईसीयू के सभी 12 बेड फुल हैं।
    = hosp_patients MP/rewa 41 f:rewa-medical-college ; icu_beds MP/rewa 12 f:rewa-medical-college
मध्य प्रदेश में कोरोना के 31 मरीज मिले। 18 हजार लोग सरकारी क्वारंटीन सेंटर में हैं।
    = new_cases MP 31 ; quarantined MP 18000
रीवा में डेंगू के 211 मरीज मिले, मलेरिया के नौ।
    = new_cases MP/rewa 211 dengue ; new_cases MP/rewa 9 malaria
रीवा में अब तक कोरोना टीके की बूस्टर डोज 94 हजार लोगों ने ली।
    = total_boosters MP/rewa 94000
रीवा में रेबीज का खतरा है।⏎कब कितने लोगों को लगी सुई⏎मई- 3,988⏎जून- 4,170
    = new_vaccinations MP/rewa 3988 rabies @2021-05-31 ; new_vaccinations MP/rewa 4170 rabies @2021-06-30
रीवा में कालाजार के दो मरीजों को सिंगल डोज देकर छुट्टी दे दी गई।
    = new_discharges MP/rewa 2 kala-azar
मध्य प्रदेश में कोरोना के 31 नए मरीज मिले। सात जिलों में पांच से कम मरीज रहे, चार में एक भी नहीं।
    = new_cases MP 31
रीवा में कोरोना के 540 सक्रिय मरीज हैं। इनमें 481 अपने घरों में आइसोलेट हैं, मात्र 59 अस्पतालों में।
    = active_cases MP/rewa 540 ; quarantined MP/rewa 481 ; hosp_patients MP/rewa 59

# बाकी जिले, डेंगू का संदेह, में भी
भोपाल। प्रदेश में डेंगू पीड़ितों की संख्या 1,538 हो गई।⏎अन्य जिलों की बात करें तो रीवा में 141, सतना में 97, पन्ना में 62, दमोह और कटनी में आठ-आठ रोगी हैं। सीधी में एक भी केस नहीं आया। मलेरिया के 1,109 केस इस साल की सूची में हैं। बुधवार को सागर में 8 नए मरीज जुड़े।
    = total_cases MP 1538 dengue ; total_cases MP/rewa 141 dengue ; total_cases MP/satna 97 dengue ; total_cases MP/panna 62 dengue ; total_cases MP/damoh 8 dengue ; total_cases MP/katni 8 dengue ; total_cases MP/sidhi 0 dengue ; total_cases MP 1109 malaria ; new_cases MP/sagar 8 malaria @2021-07-07
रीवा में 6, सतना में 9 और पन्ना में 14 लोगों को डेंगू के संदेह में सूचीबद्ध किया गया है।
    = suspected_cases MP/rewa 6 dengue ; suspected_cases MP/satna 9 dengue ; suspected_cases MP/panna 14 dengue
रीवा में डेंगू के 18 नए मरीज मिले। पन्ना में भी एक मरीज है।
    = new_cases MP/rewa 18 dengue ; new_cases MP/panna 1 dengue
भोपाल। डेंगू के 48 नए मरीज मिले। सागर, दमोह सहित छह जनपदों में आज कोई मरीज नहीं मिला।
    = new_cases MP/bhopal 48 dengue ; new_cases MP/sagar 0 dengue ; new_cases MP/damoh 0 dengue
भोपाल। राज्य में डेंगू के 288 सक्रिय मरीज हैं। 1 मई से 10 जुलाई तक का जोड़ कुल 1,694 है, जिसमें रीवा में 812, सतना में 391, पन्ना में 304 केस हैं।
    = active_cases MP 288 dengue ; total_cases MP 1694 dengue @2021-07-10 ; total_cases MP/rewa 812 dengue @2021-07-10 ; total_cases MP/satna 391 dengue @2021-07-10 ; total_cases MP/panna 304 dengue @2021-07-10
मध्य प्रदेश में अब तक डेंगू के 1,940 मरीज मिले हैं।⏎इसके बाद सतना का नंबर है जहां 371 पॉजिटिव हैं।
    = total_cases MP 1940 dengue ; total_cases MP/satna 371 dengue
मध्य प्रदेश में बीते 24 घंटे में डेंगू के 214 और लोग मिले और इस साल बीमार पड़ने वालों का आंकड़ा 11 हजार से अधिक हो चुका है।⏎इनमें अकेले सागर से 131 हैं।
    = new_cases MP 214 dengue ; total_cases MP >=11000 dengue ; new_cases MP/sagar 131 dengue
रीवा में डेंगू के 34 मरीज मिले। सतना के 21 लोग इनमें हैं, वहीं पन्ना व कटनी से एक-एक व्यक्ति का नाम सूची में है।
    = new_cases MP/rewa 34 dengue ; new_cases MP/satna 21 dengue ; new_cases MP/panna 1 dengue ; new_cases MP/katni 1 dengue

# सूची के बाद फिर पूरा प्रदेश
मध्य प्रदेश में कोरोना‖मध्य प्रदेश में 24 घंटे में कोरोना के 540 नए मरीज मिले। 24 घंटे में सतना में 96 पॉजिटिव केस (एक्टिव केस 411) हैं। कटनी में 27 पॉजिटिव केस (एक्टिव केस 73), पन्ना में 21 (एक्टिव 90) और दमोह में 18 (एक्टिव 48) केस मिले हैं। 24 घंटे में 62 हजार 310 सैंपल की जांच की गई।
    = new_cases MP 540 ; new_cases MP/satna 96 ; active_cases MP/satna 411 ; new_cases MP/katni 27 ; active_cases MP/katni 73 ; new_cases MP/panna 21 ; active_cases MP/panna 90 ; new_cases MP/damoh 18 ; active_cases MP/damoh 48 ; new_tests MP 62310
बिहार में कोरोना‖बिहार में सोमवार को 64 कोरोना मरीजों की मौत हुई। उधर मध्य प्रदेश के रीवा में 9, सतना में 7, कटनी व पन्ना में 6-6 ने दम तोड़ा। राज्य में 84,200 लोग अब भी संक्रमित हैं।
    = new_deaths BR 64 ; new_deaths MP/rewa 9 ; new_deaths MP/satna 7 ; new_deaths MP/katni 6 ; new_deaths MP/panna 6 ; active_cases MP 84200
मध्य प्रदेश और बिहार में कोरोना‖मध्य प्रदेश में कोरोना के 412 नए मामले मिले, बिहार से 137 नए मरीजों की खबर है।⏎राहत की बात यह है कि दोनों राज्यों में किसी मरीज की मौत नहीं हुई।
    = new_cases MP 412 ; new_cases BR 137 ; new_deaths MP 0 ; new_deaths BR 0

# जिनमें से एक-एक: दिन के मरीज बांटे गए
रीवा और सतना में डेंगू सबसे ज्यादा है, जहां क्रमश: 112 और 51 लोगों को डेंगू हुआ।
    = new_cases MP/rewa 112 dengue ; new_cases MP/satna 51 dengue
रीवा। 24 घंटे में छह लोग डेंगू की चपेट में आए। इस साल का आंकड़ा 214 हो गया।⏎इस बार किसी की मौत नहीं हुई। छह में से चार मरीज रीवा के और एक-एक सतना व पन्ना का है।
    = new_cases MP/rewa 6 dengue ; total_cases MP/rewa 214 dengue ; total_deaths MP/rewa 0 dengue ; new_cases MP/rewa 4 dengue ; new_cases MP/satna 1 dengue ; new_cases MP/panna 1 dengue
भोपाल। मध्य प्रदेश में चिकनगुनिया के 11 मरीज सामने आए हैं।⏎चिकनगुनिया के 11 मरीजों में 6 रीवा के, 3 सतना के और पन्ना व दमोह का एक-एक मरीज है।
    = new_cases MP 11 chikungunya ; new_cases MP/rewa 6 chikungunya ; new_cases MP/satna 3 chikungunya ; new_cases MP/panna 1 chikungunya ; new_cases MP/damoh 1 chikungunya
भोपाल। पन्ना में सात और दमोह में पांच डेंगू के संदिग्ध मरीज मिले हैं, इन दोनों जिलों में किसी की रिपोर्ट पॉजिटिव नहीं आई।
    = suspected_cases MP/panna 7 dengue ; suspected_cases MP/damoh 5 dengue ; new_cases MP/panna 0 dengue ; new_cases MP/damoh 0 dengue
रीवा। सतना में 19 संदिग्धों में 6, पन्ना में 11 में 4 और दमोह में 9 संदिग्धों में 3 लोग डेंगू संक्रमित पाए गए।
    = suspected_cases MP/satna 19 dengue ; new_cases MP/satna 6 dengue ; suspected_cases MP/panna 11 dengue ; new_cases MP/panna 4 dengue ; suspected_cases MP/damoh 9 dengue ; new_cases MP/damoh 3 dengue
रीवा। डेंगू के 394 मरीज अब तक मिले हैं। सतना में 58 और पन्ना में 33 मरीज पॉजिटिव मिले हैं। सीधी में 6 केस हैं।
    = total_cases MP/rewa 394 dengue ; total_cases MP/satna 58 dengue ; total_cases MP/panna 33 dengue ; total_cases MP/sidhi 6 dengue
मध्य प्रदेश में डेंगू⏎सतना दूसरे नंबर पर⏎पिछले 11 दिन की बात करें तो प्रदेश में डेंगू के 69 रोगी बढ़े हैं।
    = new_cases MP 69 dengue
मध्य प्रदेश में डेंगू के इस साल 31 मामले आए हैं, जिनमें जनवरी में 6, दो-दो फरवरी और मार्च में, नौ अप्रैल में और 12 मई में आए।
    = total_cases MP 31 dengue ; new_cases MP 6 dengue @2021-01-31 ; new_cases MP 2 dengue @2021-02-28 ; new_cases MP 2 dengue @2021-03-31 ; new_cases MP 9 dengue @2021-04-30 ; new_cases MP 12 dengue @2021-05-31

# नए मरीजों में, और आगे की सूची
सतना में डेंगू के पांच नए मरीज‖सतना में डेंगू के पांच नए मरीज मिले, कुल 96 मरीज हो गए हैं। नए मरीजों में मालवीय चौक का एक छात्र, गोल बाजार की दो महिलाएं तथा स्टेशन रोड का एक व्यापारी शामिल हैं।
    = new_cases MP/satna 5 dengue ; total_cases MP/satna 96 dengue ; new_cases MP/satna 1 dengue ; new_cases MP/satna 2 dengue p:women
रीवा मेडिकल कॉलेज में इंसेफेलाइटिस से 84 मौतें‖रीवा। मेडिकल कॉलेज में इस साल इंसेफेलाइटिस से 84 लोगों की मौत हुई है। मरने वालों में सबसे अधिक रीवा के 26 थे। इसके अलावा सतना के 19, पन्ना के 11 और दमोह के चार रोगी थे।
    = total_deaths MP/rewa 84 aes f:rewa-medical-college ; total_deaths MP/rewa 26 aes ; total_deaths MP/satna 19 aes ; total_deaths MP/panna 11 aes ; total_deaths MP/damoh 4 aes
रीवा में डेंगू‖मध्य प्रदेश में डेंगू फैल रहा है। अब तक सतना में 11 और पन्ना में दो लोगों की मौत हुई है, पिछले दो दिनों में किसी की जान नहीं गई।
    = total_deaths MP/satna 11 dengue ; total_deaths MP/panna 2 dengue ; new_deaths MP 0 dengue
सतना में मलेरिया‖सतना जेल में शिविर लगा, जिसमें 184 कैदियों की जांच की गई, पॉजिटिव पांच पाए गए।
    = new_tests MP/satna 184 malaria p:prisoners ; new_cases MP/satna 5 malaria

# सूची, शीर्षक, लक्षण
रीवा में लू से 16 जून को 12, 17 जून को 13 और 18 जून को 16 लोगों ने दम तोड़ा।
    = new_deaths MP/rewa 12 heatstroke @2021-06-16 ; new_deaths MP/rewa 13 heatstroke @2021-06-17 ; new_deaths MP/rewa 16 heatstroke @2021-06-18
रीवा में 1,182 लोगों में टीबी के संभावित लक्षण पाए गए।
    = suspected_cases MP/rewa 1182 tuberculosis
मध्य प्रदेश में कुल 462 नए कोरोना मरीज मिले। 11 जुलाई की सूची में रीवा में 174, सतना में 71, दमोह में 54 केस हैं।
    = new_cases MP 462 @2021-07-11 ; new_cases MP/rewa 174 @2021-07-11 ; new_cases MP/satna 71 @2021-07-11 ; new_cases MP/damoh 54 @2021-07-11
डेंगू के दो मरीज⏎दमोह | पथरिया व हटा से एक-एक डेंगू मरीज मिला है। इस साल जिले में 21 मरीज मिल चुके हैं।⏎मलेरिया के तीन मरीज⏎सतना | नागौद में मलेरिया के तीन मरीज मिले हैं। सभी का इलाज चल रहा है।
    = new_cases MP/damoh 2 dengue ; new_cases MP/damoh 1 dengue ; total_cases MP/damoh 21 dengue ; total_cases MP/satna 3 malaria
रीवा में डेंगू‖रीवा जिले में शनिवार को 57 नए पीड़ित मिले। जिले में इस साल अब तक 962 पीड़ित हो गए। शनिवार को मनगवां में 13, त्योंथर में चार मरीज हैं।
    = new_cases MP/rewa 57 dengue @2021-07-10 ; total_cases MP/rewa 962 dengue ; new_cases MP/rewa 13 dengue @2021-07-10 ; new_cases MP/rewa 4 dengue @2021-07-10
सतना में 2 जून को कोरोना का एक केस आया। फिर 3 जून को 3, 4 को 2, 5 को 9 और 7 को 19 लोगों में पुष्टि हुई।
    = new_cases MP/satna 1 @2021-06-02 ; new_cases MP/satna 3 @2021-06-03 ; new_cases MP/satna 2 @2021-06-04 ; new_cases MP/satna 9 @2021-06-05 ; new_cases MP/satna 19 @2021-06-07
रीवा जिले में कोरोना‖रीवा जिले में मनगवां में 91 और त्योंथर में 58 लोगों की जांच में कोई मरीज नहीं मिला है।
    = new_tests MP/rewa 91 ; new_tests MP/rewa 58 ; new_cases MP/rewa 0
मध्य प्रदेश में आज 187 नए कोरोना पॉजिटिव मिले हैं जिनमें 6 सतना जिले के हैं। इन 6 में से चार कोलगवां के हैं।
    = new_cases MP 187 ; new_cases MP/satna 6 ; new_cases MP/satna 4
रीवा में कोरोना‖रीवा। जिले में आज 38 कोरोना मरीज मिले। संक्रमितों की संख्या 163 पहुंच गई।⏎कहां कितने⏎रीवा 88⏎मनगवां 43⏎त्योंथर 19⏎गुढ़ 13
    = new_cases MP/rewa 38 ; total_cases MP/rewa 163 ; total_cases MP/rewa 88 ; total_cases MP/rewa 43 ; total_cases MP/rewa 19 ; total_cases MP/rewa 13
मध्य प्रदेश में कोरोना‖रीवा संभाग में 39 नए पॉजिटिव मिले। सतना, पन्ना और सीधी में राहत रही, एक भी मरीज नहीं मिला।
    = new_cases MP 39 ; new_cases MP/satna 0 ; new_cases MP/panna 0 ; new_cases MP/sidhi 0
मध्य प्रदेश में कोरोना‖मध्य प्रदेश में 24 घंटे में 1734 नए कोरोना मरीज मिले।⏎इन जिलों में 100 से अधिक कोरोना संक्रमित मिले⏎सबसे ज्यादा रीवा जिले में 231, सतना जिले में 148 व पन्ना जिले में 117.
    = new_cases MP 1734 ; new_cases MP/rewa 231 ; new_cases MP/satna 148 ; new_cases MP/panna 117
मध्य प्रदेश में कोरोना‖शनिवार को मध्य प्रदेश में 431 नए केस आए।⏎सबसे ज्यादा रीवा में 158 मरीज हैं। इसके बाद सतना में 41, पन्ना में 28 मरीज मिले।
    = new_cases MP 431 @2021-07-10 ; new_cases MP/rewa 158 @2021-07-10 ; new_cases MP/satna 41 @2021-07-10 ; new_cases MP/panna 28 @2021-07-10
`;
