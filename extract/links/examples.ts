/**
 * What is written, and below it, behind «=», the facts that are in it. Documentation and test at once: add two lines, the tests pick them up.
 *
 * A fact is `metric place value` and what is not as usual: >= at least, <= at most, ~ about, 10..12 a range; a disease other than covid-19;
 * @day where it is not the day of publication, 2021-07-12; f: facility, p: population, v: variant, a: who said it. Several facts are
 * parted by «;», none is «-». In a text ⏎ ends a line, ⇥ is a tab, and what stands before ‖ is the headline. Places lack their «IN-».
 */
export const EXAMPLES = `
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

# गोल संख्या और कोष्ठक में पूरी
मध्य प्रदेश में अब तक करीब 2 लाख (1,98,340) लोगों को कोरोना टीके की पहली खुराक दी गई है।
    = people_vaccinated MP ~200000 ; people_vaccinated MP 198340
रीवा में 9 हजार लोगों का कोरोना टीकाकरण किया जाएगा।
    = vaccination_target MP/rewa 9000
रीवा में 60 लोग इस महामारी से संक्रमित हैं। कोरोना की जांच जारी है।
    = active_cases MP/rewa 60

# अस्पताल
रीवा। जबलपुर मेडिकल कॉलेज के अधीक्षक ने बताया कि यहां डेंगू के छह नए मरीज मिले।
    = new_cases MP/jabalpur 6 dengue f:jabalpur-medical-college a:hospital
रीवा के जिला अस्पताल में डेंगू के 14 मरीज भर्ती हैं। तीन को छुट्टी दी गई।
    = hosp_patients MP/rewa 14 dengue f:district-hospital-rewa ; new_discharges MP/rewa 3 dengue f:district-hospital-rewa

# किसके
रीवा में छह बच्चों को कोरोना टीके की पहली और चार को दूसरी खुराक दी गई।
    = new_vaccinations MP/rewa 6 p:children ; people_fully_vaccinated MP/rewa 4 p:children
भोपाल पुलिस के 8 जवान कोरोना संक्रमित मिले।
    = new_cases MP/bhopal 8 p:police
रीवा में दुबई से लौटे 6 लोग कोरोना संक्रमित मिले।
    = new_cases MP/rewa 6 p:travellers
भोपाल में ओमिक्रॉन के आठ नए मरीज मिले।
    = new_cases MP/bhopal 8 v:Omicron

# अब तक
भोपाल में रविवार को कोरोना के 12 नए मरीज मिले। यहां अब तक 640 मरीज मिल चुके हैं।
    = new_cases MP/bhopal 12 @2021-07-11 ; total_cases MP/bhopal 640

# रोग के नाम का पद
रीवा में डेंगू के 12 मरीज मिले। जिला मलेरिया अधिकारी ने बताया कि सतना में भी छह मरीज मिले हैं।
    = new_cases MP/rewa 12 dengue ; new_cases MP/satna 6 dengue a:malaria-officer

# क्वारंटीन केंद्र
मध्य प्रदेश के क्वारंटीन केंद्रों में कोरोना के चलते 900 लोग रह रहे हैं।
    = quarantined MP 900

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

# यह संख्या
रीवा में कोरोना के सक्रिय मामलों की संख्या रविवार को 97 हो गई, इनमें 81 होम आइसोलेशन में हैं। एक दिन पहले यह संख्या 64 थी।
    = active_cases MP/rewa 97 @2021-07-11 ; quarantined MP/rewa 81 @2021-07-11 ; active_cases MP/rewa 64 @2021-07-10
देश के नौ राज्यों और केंद्र शासित प्रदेशों तक ओमिक्रॉन पहुंचा, अब तक 78 मामले मिल चुके हैं।
    = total_cases IN 78 v:Omicron

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

# शीर्षक और पाठ
रीवा में कोरोना के 31 नए मरीज ‖ रीवा में रविवार को कोरोना के 31 नए मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-11
रीवा में कोरोना के 37 नए मरीज ‖ रीवा में रविवार को कोरोना के 31 नए मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-11 ; new_cases MP/rewa 37 @2021-07-11
रीवा में डेंगू से पांचवीं मौत ‖ रीवा में डेंगू का प्रकोप बढ़ रहा है। दवा का छिड़काव शुरू हुआ।
    = total_deaths MP/rewa 5 dengue

# उपवाक्य
इलाज के दौरान कोरोना के 3 मरीजों की मौत रीवा में हो गई।
    = new_deaths MP/rewa 3
रीवा में जांच के बाद 14 लोगों में कोरोना की पुष्टि हुई।
    = new_cases MP/rewa 14
रीवा में कोरोना के 14 मरीज मिलने के बाद कुल संख्या 310 हो गई।
    = new_cases MP/rewa 14 ; total_cases MP/rewa 310
रीवा में 31 मरीज कोरोना पॉजिटिव मिले, जबकि 45 ठीक होकर घर लौटे।
    = new_cases MP/rewa 31 ; new_recoveries MP/rewa 45

# शून्य
रीवा में कोरोना का एक भी नया मरीज नहीं मिला।
    = new_cases MP/rewa 0
रीवा में कोरोना से कोई मौत नहीं हुई।
    = new_deaths MP/rewa 0
रीवा में कोरोना के 7 मरीज मिले, सतना में एक भी नहीं।
    = new_cases MP/rewa 7 ; new_cases MP/satna 0
रीवा में डेंगू के शून्य मरीज मिले।
    = new_cases MP/rewa 0 dengue
रीवा में कोरोना के 90 नमूने जांचे गए, सभी निगेटिव आए।
    = new_tests MP/rewa 90 ; new_negative_tests MP/rewa 90
कोरोना को लेकर रीवा में कोई दिक्कत नहीं है।
    = -
मध्य प्रदेश में पन्ना, दमोह और सागर समेत 31 जिलों में कोरोना का कोई नया मरीज नहीं मिला।
    = new_cases MP/panna 0 ; new_cases MP/damoh 0 ; new_cases MP/sagar 0
मध्य प्रदेश के नौ जिलों में डेंगू का एक भी नया मरीज नहीं मिला, इनमें पन्ना और दमोह शामिल हैं।
    = new_cases MP/panna 0 dengue ; new_cases MP/damoh 0 dengue
मध्य प्रदेश में सिर्फ पन्ना और दमोह ऐसे जिले हैं, जहां डेंगू का एक भी मरीज नहीं मिला है।
    = total_cases MP/panna 0 dengue ; total_cases MP/damoh 0 dengue

# क्रमसूचक
रीवा में डेंगू से नौवीं मौत हुई।
    = total_deaths MP/rewa 9 dengue
सतना में जेई का पहला मामला सामने आया।
    = total_cases MP/satna 1 japanese-encephalitis
रीवा के 12वें वार्ड में कोरोना की जांच हुई।
    = -

# बाहर से आए
सूरत से लौटे 14 कामगार रीवा में कोरोना पॉजिटिव मिले।
    = new_cases MP/rewa 14 p:travellers
सतना में पुणे और मुंबई से आए 9 लोगों में कोरोना की पुष्टि हुई।
    = new_cases MP/satna 9

# क्षमता, जरूरत, योजना
रीवा में रोज 600 कोरोना जांच की क्षमता है।
    = -
कोरोना को देखते हुए रीवा में 50 बेड लगाए जाएंगे।
    = -
कोरोना से लड़ने के लिए सतना में 12 एंबुलेंस दी गईं।
    = -
कोरोना पर काबू के लिए सात डॉक्टरों की टीम रीवा पहुंची।
    = -

# दरें
मध्य प्रदेश में कोरोना की रिकवरी रेट 88.4 फीसदी है।
    = recovery_rate MP 88.4
रीवा में कोरोना की संक्रमण दर 3.2 प्रतिशत रही।
    = positivity_rate MP/rewa 3.2
कोरोना से मृत्यु दर राज्य में 1.4 फीसदी है। भोपाल
    = case_fatality_rate MP 1.4
रीवा में कोरोना के 30 प्रतिशत बेड खाली हैं।
    = -

# टीके
रीवा में मंगलवार को 4,210 लोगों को कोरोना का टीका लगा।
    = new_vaccinations MP/rewa 4210 @2021-07-06
रीवा में अब तक 2.4 लाख लोगों को कोरोना की पहली डोज और 96 हजार को दूसरी डोज लग चुकी है।
    = people_vaccinated MP/rewa 240000 ; people_fully_vaccinated MP/rewa 96000
रीवा में आज 35 केंद्रों पर कोरोना का टीकाकरण होगा।
    = -
रीवा में 15 हजार लोगों को कोरोना का टीका लगाने का लक्ष्य है।
    = vaccination_target MP/rewa 15000
रीवा में 1,100 बुजुर्गों को कोरोना की बूस्टर डोज लग चुकी है।
    = total_boosters MP/rewa 1100 p:elderly

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

# दिन
रीवा में शनिवार को कोरोना के 31 और रविवार को 18 मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-10 ; new_cases MP/rewa 18 @2021-07-11
रीवा में 5 जुलाई को कोरोना के 31 मरीज मिले।
    = new_cases MP/rewa 31 @2021-07-05
रीवा में पिछले 24 घंटे में कोरोना के 31 नए मरीज मिले।
    = new_cases MP/rewa 31

# विदेश
नेपाल में कोरोना के 410 नए मरीज मिले।
    = -
अमेरिका में कोरोना से 900 मौतें हुईं, जबकि भारत में 120 लोगों की जान गई।
    = new_deaths IN 120

# कहानियाँ
रीवा के 45 वर्षीय एक व्यक्ति में कोरोना की पुष्टि हुई।
    = -
कोरोना से जूझ रहे परिवार में तीन भाई हैं। रीवा
    = -
रीवा में कोरोना पर बैठक में 25 अधिकारी मौजूद थे।
    = -
हेल्पलाइन 1075 पर रीवा के लोग कोरोना की जानकारी ले सकते हैं।
    = -

# सीमा
रीवा में कोरोना के 900 से अधिक मरीज मिले।
    = new_cases MP/rewa >=900
रीवा में कोरोना के करीब 300 मरीज भर्ती हैं।
    = hosp_patients MP/rewa ~300
रीवा में डेंगू के 10 से 12 मरीज रोज मिल रहे हैं।
    = new_cases MP/rewa 10..12 dengue
रीवा में कोरोना के दर्जनों मरीज मिले।
    = -

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

# पंक्तियाँ और उनके शीर्षक
मध्य प्रदेश में कोरोना⏎नए मामले: 41⏎कुल मौतें: 910⏎क्वारंटीन में रह रहे लोग - 402⏎रिपोर्ट आनी बाकी - 77
    = new_cases MP 41 ; total_deaths MP 910 ; quarantined MP 402
मध्य प्रदेश में अब तक कोरोना के 905 मरीज मिले⏎452 हुए स्वस्थ⏎12 की मौत
    = total_cases MP 905 ; total_recoveries MP 452 ; total_deaths MP 12
कोरोना के मरीज⏎जिला -पॉजिटिव -मौत⏎रीवा - 62 - 0⏎सतना- 6 - 1
    = total_cases MP/rewa 62 ; total_deaths MP/rewa 0 ; total_cases MP/satna 6 ; total_deaths MP/satna 1

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

# घोषणा, फिर सूची
कोरोना के जिन जिलों में नए मरीज मिले, उनमें रीवा में 12 और सतना में 9 हैं।
    = new_cases MP/rewa 12 ; new_cases MP/satna 9
मध्य प्रदेश में कोरोना के 30 नए मरीज मिले। रीवा में 12 जबकि सतना में 9 मरीज मिले।
    = new_cases MP 30 ; new_cases MP/rewa 12 ; new_cases MP/satna 9
मध्य प्रदेश में 24 घंटे में 41 तथा अब तक 880 लोग कोरोना से ठीक हुए।
    = new_recoveries MP 41 ; total_recoveries MP 880
मध्य प्रदेश में जनवरी में डेंगू के 45, फरवरी में 30 मरीज मिले।
    = new_cases MP 45 dengue @2021-01-31 ; new_cases MP 30 dengue @2021-02-28

# कौन सी जगह
रीवा और सतना में कुल 9 कोरोना मरीज मिले।
    = -
दो जिलों रीवा और सतना में कोरोना के 48 मरीज मिले।
    = -
भोपाल के बाद सबसे ज्यादा 21 कोरोना मरीज रीवा में मिले।
    = new_cases MP/rewa 21
रीवा में कोरोना के 12, अनजानपुर में 6 और सतना में 4 मरीज मिले।
    = new_cases MP/rewa 12 ; new_cases MP/satna 4
डेंगू के 88 मामले और 12 मौतें रीवा में दर्ज हुईं।
    = new_cases MP/rewa 88 dengue ; new_deaths MP/rewa 12 dengue
मध्य प्रदेश में कोरोना फैला है। सतना में भी कोरोना का कहर जारी है। 20 नए मरीज मिले।
    = new_cases MP/satna 20
मध्य प्रदेश में स्वास्थ्य विभाग ने कोरोना से छह मौतों की पुष्टि की है।
    = new_deaths MP 6 a:health-department

# कम, ज्यादा, आने वाले
रीवा में कल के मुकाबले 8 कोरोना पॉजिटिव ज्यादा मिले।
    = -
रीवा में ओपीडी में 23 मरीज पहुंचे, जांच कोरोना की होगी।
    = -
रीवा में कोरोना के दो मरीज बिना बताए चले गए।
    = -
रीवा में कोरोना के 40 लोगों की रिपोर्ट आनी बाकी है।
    = -
रीवा में 12 लोगों की जांच रिपोर्ट कोरोना पॉजिटिव आई।
    = new_cases MP/rewa 12
रीवा में दो संदिग्ध कोरोना संक्रमित नहीं पाए गए।
    = new_negative_tests MP/rewa 2
नहीं मिला रीवा में कोरोना का एक भी मरीज।
    = new_cases MP/rewa 0
रीवा में कोरोना के 57 मामले हो गए हैं।
    = total_cases MP/rewa 57
रीवा में कोरोना के मामले बढ़कर 980 हो गए।
    = total_cases MP/rewa 980
रीवा में डेंगू से पीड़ित चार बच्चे पहुंचे।
    = new_cases MP/rewa 4 dengue p:children

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

# पते, सूचियाँ और वे गिनतियाँ जो आगे चलती हैं
मध्यप्रदेश में कोरोना के 68 नए मरीज मिले। सतना में 31, पन्ना में 18 और दमोह में सात पॉजिटिव हैं।
    = new_cases MP 68 ; new_cases MP/satna 31 ; new_cases MP/panna 18 ; new_cases MP/damoh 7
आज ठीक हुए कोरोना के 80 मरीजों में रीवा के 56, सतना के 21 और पन्ना के 3 हैं।
    = new_recoveries MP/rewa 80 ; new_recoveries MP/rewa 56 ; new_recoveries MP/satna 21 ; new_recoveries MP/panna 3
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
    = new_deaths MP/rewa 525 malaria ; new_deaths MP/rewa 442 malaria
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
    = new_vaccinations MP/rewa 3988 rabies ; new_vaccinations MP/rewa 4170 rabies
रीवा में कालाजार के दो मरीजों को सिंगल डोज देकर छुट्टी दे दी गई।
    = new_discharges MP/rewa 2 kala-azar
मध्य प्रदेश में कोरोना के 31 नए मरीज मिले। सात जिलों में पांच से कम मरीज रहे, चार में एक भी नहीं।
    = new_cases MP 31
रीवा में कोरोना के 540 सक्रिय मरीज हैं। इनमें 481 अपने घरों में आइसोलेट हैं, मात्र 59 अस्पतालों में।
    = active_cases MP/rewa 540 ; quarantined MP/rewa 481 ; hosp_patients MP/rewa 59

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
बिहार में कोरोना के 12 नए मरीज मिले। गया में सात मरीज हैं। फिलहाल बीएफ.7 का कोई भी मरीज बिहार में नहीं है।
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
पटना में डेंगू के 31 नए मरीज मिले। चिकनगुनिया का भी एक मरीज पटना में मिला है। अब इसके मरीजों की संख्या 27 हो गई है।
    = new_cases BR/patna 31 dengue ; new_cases BR/patna 1 chikungunya ; total_cases BR/patna 27 chikungunya
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

# दर्ज, शाम तक, शीर्षक का जोड़
सोमवार शाम तक सतना में डेंगू के 640 मरीज मिल चुके हैं।
    = total_cases MP/satna 640 dengue
सोमवार शाम तक सतना में डेंगू के 12 नए मरीज मिले।
    = new_cases MP/satna 12 dengue
रीवा में सरकारी रिकॉर्ड में डेंगू से नौ मौतें दर्ज हैं।
    = total_deaths MP/rewa 9 dengue
मध्य प्रदेश में रविवार को कोरोना से नौ लोगों की मौत हुई। अब तक 640 की मौत हो चुकी है।⏎मृतकों में रीवा के चार, सतना के तीन, पन्ना व दमोह के एक-एक मरीज शामिल हैं।
    = new_deaths MP 9 @2021-07-11 ; total_deaths MP 640 ; new_deaths MP/rewa 4 @2021-07-11 ; new_deaths MP/satna 3 @2021-07-11 ; new_deaths MP/panna 1 @2021-07-11 ; new_deaths MP/damoh 1 @2021-07-11
मध्य प्रदेश में कोरोना के कुल मरीज 18,400 हुए, नौ की मौत‖मध्य प्रदेश में रविवार को कोरोना से नौ लोगों की मौत हुई। अब तक 640 की मौत हो चुकी है।⏎मृतकों में रीवा के चार, सतना के तीन, पन्ना व दमोह के एक-एक मरीज शामिल हैं।
    = new_deaths MP 9 @2021-07-11 ; total_deaths MP 640 ; new_deaths MP/rewa 4 @2021-07-11 ; new_deaths MP/satna 3 @2021-07-11 ; new_deaths MP/panna 1 @2021-07-11 ; new_deaths MP/damoh 1 @2021-07-11 ; total_cases MP 18400 @2021-07-11
कोटा में डेंगू के 31 नए मरीज‖भास्कर न्यूज. कोटा⏎शहर में सोमवार को डेंगू के 31 मरीज मिले। जिले में इस साल अब तक 410 मरीज मिल चुके हैं।
    = new_cases RJ/kota 31 dengue ; total_cases RJ/kota 410 dengue
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
    = hosp_patients MP/rewa 31 ; hosp_patients MP/rewa 24 f:rewa-medical-college ; hosp_patients MP/rewa 7 f:rewa-medical-college
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

# टीकाकरण: लक्ष्य, पोलियो, बूस्टर
मध्यप्रदेश में अगस्त में ढाई करोड़ डोज देने की तैयारी है। अभी कोरोना के टीके कम हैं।
    = vaccination_target MP 25000000 @2020-08-31
रीवा में एक वायल में कोरोना टीके की 10 डोज होने के कारण कर्मियों को इंतजार करना पड़ा।
    = -
रीवा में कोरोना का टीका लगा। 10 वायल में 100 बच्चों को टीका दिया जाता है।
    = -
रीवा में पल्स पोलियो अभियान के तीसरे दिन मंगलवार को 1 लाख 4 हजार 212 बच्चों को दो बूंद दवा पिलाई गई।
    = new_vaccinations MP/rewa 104212 other @2021-07-06 p:children
रीवा में पोलियो अभियान में 3.46 लाख बच्चों का लक्ष्य था, पर 2.71 लाख ही दवा पी सके।
    = vaccination_target MP/rewa 346000 other p:children ; new_vaccinations MP/rewa 271000 other
मध्यप्रदेश में पोलियो अभियान में 29 लाख 14 हजार बच्चों में से 27 लाख 66 हजार को पोलियो रोधी दवा पिलाई गई।
    = vaccination_target MP 2914000 other p:children ; new_vaccinations MP 2766000 other p:children
रीवा में पोलियो अभियान के लिए 826 बूथ बनाए गए थे।
    = vaccination_sites MP/rewa 826 other
रीवा में 10 जनवरी से शुरू हुए अभियान में 6,140 लोगों को कोरोना की प्रिकॉशन डोज लगी है।
    = total_boosters MP/rewa 6140
मध्यप्रदेश में 1 करोड़ 57 लाख लोगों ने कोरोना की बूस्टर डोज ली है।
    = total_boosters MP 15700000
रीवा में कोरोना टीकाकरण का आंकड़ा 17 लाख के पार, 16 हजार 204 को लगी बूस्टर डोज‖रीवा में टीके लग रहे हैं।
    = total_vaccinations MP/rewa >=1700000 ; total_boosters MP/rewa 16204
रीवा में सबसे ज्यादा 9,870 ने कोरोना का टीका लिया, जबकि सतना में महज 2,105 लोग ही केंद्र तक पहुंच सके।
    = new_vaccinations MP/rewa 9870 ; new_vaccinations MP/satna 2105
रीवा में कोरोना टीका नहीं होने से मात्र 18 केंद्र ही चले, जिन पर 2,764 लोगों ने टीका लिया।
    = vaccination_sites MP/rewa 18 ; new_vaccinations MP/rewa 2764

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
    = new_cases RJ 19 v:Delta ; new_tests RJ 52 v:Delta ; new_cases RJ 33 v:Delta ; active_cases RJ 261 v:Delta
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
गुजरात में कोरोना के 500 नए मरीज मिले और सूरत में चार की मौत हुई। अब तक सर्वाधिक 26517 मामले और 1597 मौतें अहमदाबाद की हैं।⏎मौतों के मामले में गांधीनगर 44, पाटन 27, राजकोट 28 भी प्रमुख हैं।
    = new_cases GJ 500 ; new_deaths GJ/surat 4 ; total_cases GJ/ahmedabad 26517 ; total_deaths GJ/ahmedabad 1597 ; total_deaths GJ/gandhinagar 44 ; total_deaths GJ/patan 27
गोरखपुर के बीआरडी मेडिकल कॉलेज में 24 घंटे में इंसेफेलाइटिस से नौ बच्चों की मौत हुई। बिहार के भी एक बच्चे ने यहां दम तोड़ा। इस दौरान 27 और मरीज भर्ती कराए गए हैं।
    = new_deaths UP/gorakhpur 9 aes f:brd-medical-college ; new_deaths BR 1 aes ; new_admissions UP/gorakhpur 27 aes f:brd-medical-college
मध्य प्रदेश में इस साल मलेरिया के 192 मरीज मिले। मलेरिया ने किसी मरीज की जान नहीं ली।
    = total_cases MP 192 malaria ; new_deaths MP 0 malaria
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
रीवा में कालाजार के 18 संदिग्धों की आरके-39 किट से जांच की गई, सभी की रिपोर्ट निगेटिव आई।
    = new_tests MP/rewa 18 kala-azar ; new_negative_tests MP/rewa 18 kala-azar
मध्य प्रदेश में डेंगू से अब तक रीवा में 2, सतना में 3 के अलावा पन्ना, दमोह और कटनी में 1-1 मरीज की मौत हुई है।
    = total_deaths MP/rewa 2 dengue ; total_deaths MP/satna 3 dengue ; total_deaths MP/panna 1 dengue ; total_deaths MP/damoh 1 dengue ; total_deaths MP/katni 1 dengue
रीवा में कोरोना की संक्रमण दर 4.8 फीसद रह गई है जो 30 जून को 19.2 थी।
    = positivity_rate MP/rewa 4.8 ; positivity_rate MP/rewa 19.2 @2021-06-30
रीवा जिले में फाइलेरिया के 1,912 मरीज पहले से चिह्नित हैं।
    = total_cases MP/rewa 1912 other
रीवा में कोरोना के 164 एक्टिव केस हैं, जिनमें छह अस्पताल में और बाकी 158 होम आइसोलेशन में हैं।
    = active_cases MP/rewa 164 ; hosp_patients MP/rewa 6 ; quarantined MP/rewa 158
मध्य प्रदेश में कोरोना से चार मरीजों की मौत हुई। मरने वालों में दो रीवा में, एक सतना में और एक पन्ना जिला अस्पताल में भर्ती था।
    = new_deaths MP 4 ; new_deaths MP/rewa 2 ; new_deaths MP/satna 1 ; new_deaths MP/panna 1 f:district-hospital-panna
सतना जिले की 18 वर्ष से ऊपर की करीब 14 लाख आबादी को कोरोना का टीका लगाने का लक्ष्य है।
    = vaccination_target MP/satna ~1400000
रीवा में पिछले साल डेंगू के कुल 519 केस आए थे, चिकनगुनिया के सिर्फ 41 थे।
    = total_cases MP/rewa 519 dengue @2020-12-31 ; total_cases MP/rewa 41 chikungunya @2020-12-31
मध्य प्रदेश में ब्लैक फंगस से अब तक 76 मरीजों ने जान गंवाई है। 1 हजार से अधिक अभी भर्ती हैं।⏎सबसे ज्यादा 478 मरीज रीवा में मिले हैं। सतना में 306 और पन्ना में 179 मरीज मिले हैं।
    = total_deaths MP 76 mucormycosis ; hosp_patients MP >=1000 mucormycosis ; total_cases MP/rewa 478 mucormycosis ; total_cases MP/satna 306 mucormycosis ; total_cases MP/panna 179 mucormycosis

रीवा में मलेरिया के आंकड़े⏎वर्ष - मरीज - मौत⏎2018 - 1,204 - 3⏎2019 - 640 - 1⏎2020 - 212 - 0
    = total_cases MP/rewa 1204 malaria @2018-12-31 ; total_deaths MP/rewa 3 malaria @2018-12-31 ; total_cases MP/rewa 640 malaria @2019-12-31 ; total_deaths MP/rewa 1 malaria @2019-12-31 ; total_cases MP/rewa 212 malaria @2020-12-31 ; total_deaths MP/rewa 0 malaria @2020-12-31
रीवा : जिले में डेंगू फैला है। ज्ञानपुर गांव में डेंगू के छह मरीज मिले।
    = new_cases MP/rewa 6 dengue
मध्य प्रदेश में डेंगू के 1,310 मरीज मिले हैं, जो पिछले साल से 400 कम हैं।
    = new_cases MP 1310 dengue
रीवा में सोमवार को 33 लोग डेंगू की चपेट में आए। सबसे ज्यादा मरीज शास्त्रीपुरम व इंदिरापुरम में चार-चार मिले।
    = new_cases MP/rewa 33 dengue ; new_cases MP/rewa 4 dengue

# डेंगू का दिन और मौसम
रायपुर सहित छत्तीसगढ़ डेंगू से सहम गया है। राज्य में डेंगू के मरीजों की संख्या 700 के पार हो गई है। दुर्ग में डेंगू वार्ड फुल हो गए हैं। एक साथ 119 डेंगू के मरीज मिले हैं। रायपुर में डेंगू के 113 मरीज है जिसमें जिलाधिकारी भी शामिल है।
    = total_cases CG >=700 dengue ; new_cases CG 119 dengue ; active_cases CG/raipur 113 dengue
रायपुर में कल यानी रविवार को डेंगू के 24 नए मरीज मिले। रायपुर में अभीतक डेंगू के 2315 मरीज मिल चुके हैं। पूरे छत्तीसगढ़ में 38 डेंगू के मरीजों की पहचान हुई है। छत्तीसगढ़ में कुल अभी 4698 डेंगू के मरीज मिले। वहीं 10 महीने में डेंगू से 12 लोगों की मौत हो चुकी है।
    = new_cases CG/raipur 24 dengue @2021-07-11 ; total_cases CG/raipur 2315 dengue ; new_cases CG 38 dengue @2021-07-11 ; total_cases CG 4698 dengue ; total_deaths CG 12 dengue
छत्तीसगढ़ में पिछले 24 घंटे में डेंगू के 274 नए मरीज मिले हैं। अब राज्य में मरीजों की संख्या 13 हजार के पार हो गई है। रायपुर में सबसे अधिक 152 डेंगू के मरीज मिले हैं। राज्य के 12 मेडिकल कॉलेजों में 249 मरीज भर्ती है।
    = new_cases CG 274 dengue ; total_cases CG >=13000 dengue ; new_cases CG/raipur 152 dengue ; hosp_patients CG 249 dengue

रीवा में डेंगू जैसे बुखार से दो हफ्ते में 28 लोगों की मौत हो चुकी है, जिनमें 21 बच्चे हैं। डेंगू के 31 मरीज मिले हैं।
    = new_deaths MP/rewa 28 viral-fever ; new_deaths MP/rewa 21 viral-fever p:children ; new_cases MP/rewa 31 dengue
उत्तर प्रदेश में डेंगू और बुखार का कहर जारी है।⏎मैनपुरी में बुखार से चार लोगों की मौत हो गई। एटा में दो ने दम तोड़ा।⏎लखनऊ में डेंगू के 14 मरीज मिले।
    = new_deaths UP/mainpuri 4 viral-fever ; new_deaths UP/etah 2 viral-fever ; new_cases UP/lucknow 14 dengue
रीवा में मलेरिया के 34 मरीज मिले। बुखार से दो लोगों की मौत हो गई।
    = new_cases MP/rewa 34 malaria ; new_deaths MP/rewa 2 viral-fever
पंजाब के लुधियाना में डेंगू के 33 कन्फर्म केस, 140 संदिग्ध। अब तक जिले में 5 मौतें।
    = new_cases PB/ludhiana 33 dengue ; suspected_cases PB/ludhiana 140 dengue ; total_deaths PB/ludhiana 5 dengue
झारखंड में चिकनगुनिया के 14 और डेंगू के 31 मरीज मिले। रांची में सर्वाधिक 11 डेंगू और 8 चिकनगुनिया के मरीज हैं।
    = new_cases JH 14 chikungunya ; new_cases JH 31 dengue ; new_cases JH/ranchi 11 dengue ; new_cases JH/ranchi 8 chikungunya

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
शिमला में आईजीएमसी में स्क्रब टाइफस से 11वीं मौत हुई है, पूरे हिमाचल में यह आंकड़ा 12 हो गया है।⏎अस्पताल की लैब में मंगलवार को 34 नमूने जांचे गए, आठ पॉजिटिव रहे।
    = total_deaths HP/shimla 11 other f:igmc-shimla ; total_deaths HP 12 other ; new_tests HP/shimla 34 other @2021-07-06 f:igmc-shimla ; new_cases HP/shimla 8 other @2021-07-06 f:igmc-shimla
रीवा में डेंगू के 13 नए मरीज मिले। इनमें शास्त्रीपुरम के चार, इंदिरापुरम के तीन और गुलमोहर के 2 मरीज हैं।
    = new_cases MP/rewa 13 dengue ; new_cases MP/rewa 4 dengue ; new_cases MP/rewa 3 dengue ; new_cases MP/rewa 2 dengue
रीवा में बुधवार को डेंगू के 24 मरीज मिले। 24 में से 11 मरीज रीवा के और 13 मरीज दूसरे जिलों के हैं।
    = new_cases MP/rewa 24 dengue @2021-07-07 ; new_cases MP/rewa 11 dengue @2021-07-07

रीवा में मंगलवार को कोरोना की सुबह की सूची में 49 और शाम की सूची में 37 लोगों के नाम थे।
    = new_cases MP/rewa 49 @2021-07-06 ; new_cases MP/rewa 37 @2021-07-06
रीवा में हैजे की आशंका है। मल के 31 नमूनों में से 5 में विब्रियो कॉलरी पाया गया।
    = new_tests MP/rewa 31 cholera ; new_cases MP/rewa 5 cholera
सतना में पिछले साल सितंबर में डेंगू के 896 मरीज थे।
    = new_cases MP/satna 896 dengue @2020-09-30
रीवा के अस्पतालों में कोरोना के लिए जगह है।⏎कुल बेड - 640⏎भरे हुए - 410⏎खाली - 230
    = beds MP/rewa 640 ; hosp_patients MP/rewa 410 ; beds_available MP/rewa 230
रीवा। जिले में मंगलवार को 286 लोगों में कोरोना की पुष्टि हुई।⏎संभाग के अन्य जिलों में⏎सतना : 97 नए संक्रमित, तीन मौत⏎सीधी : 64 नए संक्रमित, एक मौत⏎बेड मिलने लगे⏎एक माह पहले तक जहां बेड के लिए भटकना पड़ रहा था, वहीं अब जिले के कोविड अस्पतालों में 1,184 बेड खाली हैं। अब राहत है।
    = new_cases MP/rewa 286 @2021-07-06 ; new_cases MP/satna 97 ; new_deaths MP/satna 3 ; new_cases MP/sidhi 64 ; new_deaths MP/sidhi 1 ; beds_available MP/rewa 1184
सतना में डेंगू के मरीज बढ़ रहे हैं। मई में जहां 896 मरीज थे, वहीं जून में 1,491 मिले।
    = new_cases MP/satna 896 dengue @2021-05-31 ; new_cases MP/satna 1491 dengue @2021-06-30

रीवा में डेंगू के मरीज बढ़े हैं। गुरुवार को मिले 11 मरीजों में सात सतना के और चार पन्ना के हैं।
    = new_cases MP/rewa 11 dengue @2021-07-08 ; new_cases MP/satna 7 dengue @2021-07-08 ; new_cases MP/panna 4 dengue @2021-07-08
रीवा में डेंगू के लिए 12 बेड का वार्ड बनाया जा रहा है।
    = -

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
रीवा में मलेरिया के 3,118 मरीज मिले।⏎पॉजिटिव लोगों में 1 से 4 वर्ष के 402 और 5 से 8 वर्ष के 511 बच्चे हैं।
    = new_cases MP/rewa 3118 malaria ; new_cases MP/rewa 402 malaria p:children ; new_cases MP/rewa 511 malaria p:children
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
    = total_cases MP/satna 312 kala-azar @2021-06-30 ; new_deaths MP/satna 0 kala-azar @2021-06-30 ; total_cases MP/satna 104 kala-azar @2021-06-30

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
दिल्ली में इस साल स्वाइन फ्लू से सात लोगों की मौत हुई है। सफदरजंग में चार और आरएमएल अस्पताल में तीन मरीजों की मौत हुई।
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
`;
