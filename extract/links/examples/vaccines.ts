/** Vaccination; how they are written stands in index.ts. */
export const VACCINES = `
# टीके
रीवा में मंगलवार को 4,210 लोगों को कोरोना का टीका लगा।
    = new_vaccinations MP/rewa 4210 @2021-07-06
रीवा में अब तक 2.4 लाख लोगों को कोरोना की पहली डोज और 96 हजार को दूसरी डोज लग चुकी है।
    = people_vaccinated MP/rewa 240000 ; people_fully_vaccinated MP/rewa 96000
रीवा में आज 35 केंद्रों पर कोरोना का टीकाकरण होगा।
    = vaccination_sites MP/rewa 35
रीवा में 15 हजार लोगों को कोरोना का टीका लगाने का लक्ष्य है।
    = vaccination_target MP/rewa 15000
रीवा में 1,100 बुजुर्गों को कोरोना की बूस्टर डोज लग चुकी है।
    = total_boosters MP/rewa 1100 p:elderly

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

# सतर्कता डोज, गांवों के केंद्र
सतना में टीके‖सतना में अब तक कोरोना के कुल 2 लाख 14 हजार टीके लगे। सतर्कता डोज लगवाने वालों की संख्या 4,830 है।
    = total_vaccinations MP/satna 214000 ; total_boosters MP/satna 4830
दमोह में टीके‖दमोह में रविवार को गांवों में खुले 72 केंद्रों पर 9140 लोगों ने कोरोना के टीके लगवाए।
    = vaccination_sites MP/damoh 72 @2021-07-11 ; new_vaccinations MP/damoh 9140 @2021-07-11
सतना में टीके‖सतना में अब तक कोरोना के 4 लाख 10 हजार टीके लगे। मंगलवार को 84 केंद्रों पर टीके लगेंगे।
    = total_vaccinations MP/satna 410000 ; vaccination_sites MP/satna 84 @2021-07-13
सतना में टीका‖सतना में शुक्रवार को कोरोना के टीके के लिए 46 केंद्र बनाए गए थे, जहां 9,310 लोगों को टीका लगाया गया।
    = vaccination_sites MP/satna 46 @2021-07-09 ; new_vaccinations MP/satna 9310 @2021-07-09
रीवा में टीके‖रीवा में अब तक कुल 9 लाख 12 हजार कोरोना के टीके लगे। इनमें 6 लाख 40 हजार लोगों ने पहली और 2 लाख 72 हजार ने दूसरी डोज ली है।
    = total_vaccinations MP/rewa 912000 ; people_vaccinated MP/rewa 640000 ; people_fully_vaccinated MP/rewa 272000

# जिन्हें टीका नहीं लगा, और लक्ष्य
पन्ना जिले में खसरे का टीकाकरण‖पन्ना जिले में सर्वे में 310 ऐसे बच्चे मिले, जिन्हें खसरे का टीका नहीं लगा है। पहले दिन 84 को टीका लगाया गया।
    = new_vaccinations MP/panna 84 measles
पन्ना जिला जेई टीकाकरण में पीछे‖पन्ना: जापानी इंसेफेलाइटिस (जेई) के टीकाकरण की समीक्षा हुई। लक्ष्य 41 हजार वंचित बच्चों का है।
    = vaccination_target MP/panna 41000 japanese-encephalitis

# चिन्हित बच्चे, और अब तक
पन्ना जिला: जेई का टीकाकरण‖पन्ना: जेई के टीकाकरण की समीक्षा हुई। रविवार तक 31 हजार बच्चों को ही वैक्सीन लगाई जा सकी।
    = total_vaccinations MP/panna 31000 japanese-encephalitis @2021-07-11
पन्ना जिले में खसरे के टीकाकरण का दूसरा चरण, 4 हजार बच्चे चिन्हित‖पन्ना। खसरे के टीके से छूटे बच्चों के लिए अभियान चलेगा।
    = vaccination_target MP/panna 4000 measles p:children

# टीका लगवाने पहुंच रहे
सतना में कुत्तों का आतंक‖सतना जिला अस्पताल में रैबीज का टीका लगवाने रोज 50 से 60 लोग पहुंच रहे हैं।
    = new_vaccinations MP/satna 50..60 rabies f:district-hospital-satna
रीवा के कैंप में 38 लोगों को कोरोना की पहली डोज और 108(एक सौ आठ) को दूसरी डोज लगाई गई। 45 से ऊपर के 95 लोगों को टीका लगा।
    = new_vaccinations MP/rewa 38 ; people_fully_vaccinated MP/rewa 108 ; new_vaccinations MP/rewa 95
रीवा जिले में 142 केंद्रों पर 18 हजार 640 बच्चों को कोवैक्सीन की पहली डोज दी गई।
    = vaccination_sites MP/rewa 142 ; new_vaccinations MP/rewa 18640 p:children
मध्य प्रदेश में 16 जून से सात जुलाई तक 2 लाख 61 हजार 447 लोगों ने ही कोरोना का टीका लिया है।⏎जिला | लक्ष्य | टीका लिया⏎रीवा | 3,912 | 2,981⏎सतना | 9,486 | 6,744
    = total_vaccinations MP 261447 @2021-07-07 ; vaccination_target MP/rewa 3912 @2021-07-07 ; total_vaccinations MP/rewa 2981 @2021-07-07 ; vaccination_target MP/satna 9486 @2021-07-07 ; total_vaccinations MP/satna 6744 @2021-07-07
रीवा जिले में कोरोना से बचाव के लिए 28 साईट्स पर 9630 लोगों के टीकाकरण का लक्ष्य है।
    = vaccination_sites MP/rewa 28 ; vaccination_target MP/rewa 9630
`;
