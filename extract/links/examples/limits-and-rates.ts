/** None, at least, at most; rates; how they are written stands in index.ts. */
export const LIMITS_AND_RATES = `
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

# दरें
मध्य प्रदेश में कोरोना की रिकवरी रेट 88.4 फीसदी है।
    = recovery_rate MP 88.4
रीवा में कोरोना की संक्रमण दर 3.2 प्रतिशत रही।
    = positivity_rate MP/rewa 3.2
कोरोना से मृत्यु दर राज्य में 1.4 फीसदी है। भोपाल
    = case_fatality_rate MP 1.4
रीवा में कोरोना के 30 प्रतिशत बेड खाली हैं।
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
रीवा में मलेरिया की पॉजिटिव दर जनवरी में 1.79% थी, जो जून में 5.17% हो गई।
    = positivity_rate MP/rewa 1.79 malaria @2021-01-31 ; positivity_rate MP/rewa 5.17 malaria @2021-06-30
`;
