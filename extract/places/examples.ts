/**
 * Sentences and the places in them: both documentation and test. A reader of Hindi can add a row: text | what is meant.
 *
 * `BR/gaya` a district (`IN-` left out), `BR` a state, `IN` India, `BR/gaya (बोधगया)` a town, block or quarter as written, `*` behind
 * it where the town stands for its district, `~BR` a region of a state, `@pmch` a hospital, `:state` `:district` `:here` … a word
 * that the article resolves, `foreign` a place abroad; `or` before further places of the same name; `;` between mentions, `-` for none.
 */
export const EXAMPLES = `# गया: जिला और क्रिया
पटना में 159, भागलपुर में 44, गया में 12 और मुज़फ़्फ़रपुर में 9 नए मरीज मिले। | BR/patna ; BR/bhagalpur ; BR/gaya ; BR/muzaffarpur
गया जिले में तीन नए मामले मिले, जिसके बाद उन्हें अस्पताल में भर्ती कराया गया। | BR/gaya ; :hospital
मरीज को पीएमसीएच भेजा गया है। वह पटना गया था। बताया गया कि हालत ठीक है। | @pmch ; BR/patna
पटना, गया और नवादा में एक-एक | BR/patna ; BR/gaya ; BR/nawada
गया: 12 | BR/gaya
किया गया, पटना में 5 मरीज मिले। | BR/patna
मरीजों को अस्पताल भेजा गया और जांच शुरू हुई। | :hospital
भागलपुर में 3, गया में 2 व अरवल में 1 मरीज मिला। | BR/bhagalpur ; BR/gaya ; BR/arwal
मृतक गया का रहने वाला था। | BR/gaya
वह पिछले सप्ताह दिल्ली गया था, जहां से लौटने पर बीमार पड़ा। | DL ; :here
आंकड़ा बढ़ गया है। संक्रमितों का आंकड़ा 500 के पार हो गया। | -
गया, जागरण संवाददाता। जिले में आज 12 नए मरीज मिले। | BR/gaya ; :district
नवादा, औरंगाबाद, गया, जहानाबाद और अरवल में कोई मामला नहीं। | BR/nawada ; BR/aurangabad or MH/aurangabad ; BR/gaya ; BR/jehanabad ; BR/arwal
मगध प्रमंडल के गया व औरंगाबाद में 12 मरीज | ~BR ; BR/gaya ; BR/aurangabad or MH/aurangabad
गया 12, पटना 14, नालंदा 3 | BR/gaya ; BR/patna ; BR/nalanda
गया - 12 | BR/gaya
गया में भर्ती मरीज को पटना रेफर किया गया। | BR/gaya ; BR/patna
सुनील गया में रहता है। सुनील गया नहीं। | BR/gaya
बोधगया में 33 और टिकारी में 2 | BR/gaya (बोधगया) ; BR/gaya (टिकारी)
इलाज के लिए ले जाया गया जहां उसकी मौत हो गई | :here
जहां पाया गया कि 12 लोग | :here
पटना गया भागलपुर से 12 | BR/patna ; BR/gaya ; BR/bhagalpur
मरीज अस्पताल में भर्ती है। उसे तुरंत अस्पताल ले जाया गया। | :hospital ; :hospital
पटना (12), गया (3), सिवान (4) | BR/patna ; BR/gaya ; BR/siwan
गयामें 12, भागलपुरके, बक्सरसे | BR/gaya ; BR/bhagalpur ; BR/buxar
संदेश प्रखंड में 3। संदेश दिया गया कि 12 लोग | BR/bhojpur (संदेश)
पटना गया भागलपुर नालंदा में नए मरीज मिले | BR/patna ; BR/gaya ; BR/bhagalpur ; BR/nalanda
जयपुर के एसएमएस में 19 मरीज। मोबाइल पर एसएमएस भेजा गया। | RJ/jaipur ; @sms-hospital
जयपुर के SMS में 19 मरीज। SMS के जरिए सूचना मिली। | RJ/jaipur ; @sms-hospital
बढ़कर 500 हो गया और गया में 12 | BR/gaya
साल 2020 में गया में पहला मामला आया | BR/gaya
यह भी बताया गया कि गया जिले में 12 मरीज हैं | BR/gaya
उसे गया से पटना भेजा गया | BR/gaya ; BR/patna
मरीज को गया रेफर किया गया | BR/gaya
गया के डीएम ने बताया | BR/gaya
भर्ती कराया गया। गया। जिले में 3 मरीज मिले | BR/gaya ; :district
चला गया | -
आया और गया | -

# शब्द भी, जगह भी
बाढ़ से 12 लोगों की मौत। बाढ़ अनुमंडल के बिहटा, बाढ़ और मोकामा में 5 मरीज मिले। | BR/patna (बाढ़) ; BR/patna (बिहटा) ; BR/patna (बाढ़) ; BR/patna (मोकामा)
सिद्धार्थनगर के 47, बस्ती के 21 और संतकबीरनगर के 19 मरीज आए। | UP/siddharthnagar ; UP/basti ; UP/sant-kabir-nagar
सवाई मानसिंह (एसएमएस) अस्पताल में 19 | @sms-hospital
आरा में 12 मरीज मिले। आरा मशीन में आग। | BR/bhojpur (आरा)*
सब्जी मंडी में 12 लोगों की जांच। मंडी में 12 मामले, कुल्लू में 3। | HP/mandi ; HP/kullu
दूसरी पाली में 12 लोगों को टीका लगा। जालोर, पाली और सिरोही में 5 मरीज। | RJ/jalore ; RJ/pali ; RJ/sirohi
पांच गुना बढ़े मरीज। गुना, भिंड और मुरैना में 5-5। | MP/guna ; MP/bhind ; MP/morena
किसी भी सूरत में लापरवाही नहीं। सूरत में 120 नए मरीज। | GJ/surat
वैशाली एक्सप्रेस से आए 12 यात्री। वैशाली सिंह ने बताया। वैशाली में 12। | BR/vaishali
मधुबनी पेंटिंग के 12 कलाकार | -
बाढ़ पीड़ितों के लिए 12 शिविर। बाढ़ के कारण 12 मौतें। बाढ़ में 12 लोग डूबे। | -
चांद में 3, चैनपुर में 2 और भभुआ में 5 | BR/kaimur (चांद) ; BR/kaimur (चैनपुर) ; BR/kaimur (भभुआ)*
देव में 3, औरंगाबाद के देव प्रखंड में 2, भगवान देव | BR/aurangabad (देव) ; BR/aurangabad or MH/aurangabad ; BR/aurangabad (देव)
कोसी नदी में बाढ़ से 12 गांव घिरे | -
डीएमसीएच में 12, एसकेएमसीएच में 5, केजरीवाल में 3 बच्चे भर्ती हैं | @dmch ; @skmch ; @kejriwal-hospital
मुख्यमंत्री अरविंद केजरीवाल ने कहा | -
पावापुरी के विम्स में 45 मरीज | BR/nalanda (पावापुरी) ; @vims-pawapuri
अमेरिका में एक लाख, भारत में 50 हजार और नेपाल में 200 | foreign ; IN ; foreign
भारत बायोटेक की वैक्सीन, भारत माता | -
डॉ. वैशाली कुमारी ने बताया कि आनंद और सागर ठीक हैं | -
मध्य प्रदेश के सागर में 12, दमोह में 3 | MP ; MP/sagar ; MP/damoh
अरब सागर में जहाज | -
जीतन राम मांझी ने कहा। सारण के मांझी में 3 | BR/saran ; BR/saran (मांझी)
झुग्गी बस्ती में 12 लोग संक्रमित | -
दो गुना बढ़े, गुना में 3 मरीज | MP/guna
कोटा में 120 मरीज, आरक्षण कोटा | RJ/kota
हरदीप पुरी ने कहा, ओडिशा के पुरी में 12 | OD ; OD/puri
पहली पाली में 12, पाली जिले में 4 | RJ/pali

# अस्पताल
सदर अस्पताल छपरा में 20 बेड हैं। हाजीपुर सदर अस्पताल में दस। | @sadar-hospital-saran ; @sadar-hospital-vaishali
एम्स पटना में 3, दिल्ली एम्स में 4, एम्स ऋषिकेश में 5 | @aiims-patna ; @aiims-delhi ; @aiims-rishikesh
रूबन अस्पताल में 2, निजी अस्पताल में 4, कुर्जी अस्पताल में 5 | @ruban-hospital ; :hospital ; @kurji-hospital
भागलपुर के जेएलएनएमसीएच में 83 | BR/bhagalpur ; @jlnmch
मधेपुरा के जननायक कर्पूरी ठाकुर मेडिकल कॉलेज में 500 बेड | BR/madhepura ; @jktmch
जिला अस्पताल बदायूं में 12 मरीज। बदायूं के जिला अस्पताल में 5. | @district-hospital-budaun ; UP/budaun ; @district-hospital-budaun
सीएचसी मोहनिया में 3, मोहनिया पीएचसी में 4, पीएचसी में 5 | @chc-mohania ; @phc-mohania ; @phc
बेतिया के जीएमसीएच में नौ, पूर्णिया जीएमसीएच में 3 | BR/pashchim-champaran (बेतिया)* ; @gmch-bettiah ; @gmch-purnia
लखनऊ के पीजीआई में 3 | UP/lucknow ; @sgpgi
मुजफ्फरपुर के मेडिकल कॉलेज में 12 | BR/muzaffarpur ; @skmch
राजधानी के एनएमसीएच में 12, एम्स में 3 | :capital ; @nmch ; @aiims-patna
संजय गांधी अस्पताल में 3 मरीज भर्ती हैं। डॉक्टरों ने अस्पताल में कहा। कई अस्पतालों में। | @sanjay-gandhi-hospital ; :hospital
बिहार के 38 जिलों में, सूबे के अस्पतालों में | BR ; :state
मुंगेर सदर अस्पताल में 12 बच्चे भर्ती हैं | @sadar-hospital-munger
अगमकुआं स्थित आरएमआरआई में 1,120 सैंपल जांचे गए | BR/patna (अगमकुआं) ; @rmri
आरएमआरआइ में 12 सैंपल, आइजीआइएमएस में 5 | @rmri ; @igims
मगध मेडिकल में 12 मरीज भर्ती | @anmmch
मायागंज अस्पताल में 37 नए मरीज भर्ती हुए | @jlnmch
कटिहार मेडिकल कॉलेज में 32 मरीज भर्ती | @kmch-katihar
गर्दनीबाग अस्पताल में 12 डोज दी गई, गर्दनीबाग में 3 मरीज | @gardanibagh-hospital ; BR/patna (गर्दनीबाग)
नवगछिया अनुमंडलीय अस्पताल में 5 मरीज | @subdivisional-hospital-naugachia
रेफरल अस्पताल फारबिसगंज में 7 | @referral-hospital-forbesganj
लेडी हार्डिंग मेडिकल कॉलेज में 24, आरएमएल अस्पताल में 12 | @lady-hardinge-medical-college ; @rml-hospital
रांची के रिम्स में 418 संक्रमित भर्ती हैं | JH/ranchi ; @rims
इंदौर के एमजीएम मेडिकल कॉलेज में 96 सैंपल | MP/indore ; @mgm-medical-college-indore
कानपुर के हैलट अस्पताल में 71 बच्चे भर्ती | UP/kanpur-nagar ; @hallet-hospital
प्रयागराज के चिल्ड्रेन अस्पताल में 148 बच्चे | UP/prayagraj ; @children-hospital-prayagraj
लखनऊ के सिविल अस्पताल में 26 मरीज | UP/lucknow ; @civil-hospital-lucknow
टांडा मेडिकल कॉलेज में 63 सैंपल | @tanda-medical-college
अहमदाबाद सिविल अस्पताल में 12 | @civil-hospital-ahmedabad

# एक नाम, कई राज्य; विदेश
औरंगाबाद में 12 केस। महाराष्ट्र के पुणे, औरंगाबाद और नासिक में 12 | MH/aurangabad or BR/aurangabad ; MH ; MH/pune ; MH/aurangabad or BR/aurangabad ; MH/nashik
चीन में 10 हजार, ब्रिटेन में 50 हजार। | foreign ; foreign
नेपाल के परसा जिले में 12 मरीज। सारण के परसा में 3। | foreign ; foreign ; BR/saran ; BR/saran (परसा)
पाकिस्तान के पंजाब प्रांत में 10 मरीज | foreign ; foreign
उत्तर प्रदेश के बलरामपुर में 12, छत्तीसगढ़ के बलरामपुर में 3 | UP ; UP/balrampur or CG/balrampur ; CG ; CG/balrampur or UP/balrampur
हिमाचल के हमीरपुर में 3, बिलासपुर में 4 | HP ; HP/hamirpur or UP/hamirpur ; HP/bilaspur or CG/bilaspur
रायपुर में 100, बिलासपुर में 50, दुर्ग में 40 | CG/raipur ; CG/bilaspur or HP/bilaspur ; CG/durg
प्रतापगढ़ में 12। उदयपुर, प्रतापगढ़ और डूंगरपुर में 3 | RJ/pratapgarh or UP/pratapgarh ; RJ/udaipur ; RJ/pratapgarh or UP/pratapgarh ; RJ/dungarpur
महाराजगंज में 12। सिवान के महाराजगंज प्रखंड में 3 मरीज। | UP/maharajganj ; BR/siwan ; BR/siwan (महाराजगंज) or UP/maharajganj
कैमूर के रामगढ़ में 3, झारखंड के रामगढ़ में 4 | BR/kaimur ; BR/kaimur (रामगढ़) or JH/ramgarh ; JH ; JH/ramgarh
विश्व स्वास्थ्य संगठन ने कहा। विश्व में 10 करोड़ मरीज। | foreign
कानपुर, नोएडा, गाजियाबाद, लखीमपुर खीरी व गौतमबुद्धनगर | UP/kanpur-nagar ; UP/gautam-buddha-nagar ; UP/ghaziabad ; UP/kheri ; UP/gautam-buddha-nagar
साहेबगंज और पाकुड़ में 4 | JH/sahebganj or BR/muzaffarpur ; JH/pakur
मुजफ्फरपुर के साहेबगंज प्रखंड में 4 | BR/muzaffarpur ; BR/muzaffarpur (साहेबगंज) or JH/sahebganj
अलीगंज और हुसैनगंज में लखनऊ के 12 मरीज मिले | UP/lucknow
उत्तर प्रदेश के लखीमपुर में 3 | UP ; UP/kheri or AS/lakhimpur
वुहान से लौटे छात्र, चीन के हुबेई प्रांत में 12 | foreign ; foreign ; foreign
विश्व में 12 लाख, दुनिया भर में 13 लाख | foreign ; foreign
बांग्लादेश की राजधानी ढाका में 12, पूर्वी चंपारण के ढाका प्रखंड में 3 | foreign ; foreign ; BR/purbi-champaran ; BR/purbi-champaran (ढाका)

# जिले, प्रखंड, शहर, राज्य
पूर्वी चम्पारण व प. चंपारण में 17-17 | BR/purbi-champaran ; BR/pashchim-champaran
सूबे में 120 नए केस मिले, राजधानी पटना में 40. देश में 3 लाख। | :state ; BR/patna ; :country
पटनामें 12, बिहारके | BR/patna ; BR
कंकड़बाग में 3 मरीज, पटना सिटी में 5 | BR/patna (कंकड़बाग) ; BR/patna (पटना सिटी)
मुजफ्परपुर में 5 मरीज | BR/muzaffarpur
जम्मू-कश्मीर में 5, उत्तर 24 परगना में 6 | JK ; WB/north-24-parganas
बांका जिले के अमरपुर में 3 | BR/banka ; BR/banka (अमरपुर)
दिल्ली-मुंबई राजधानी एक्सप्रेस | -
मुंबई में 500, नवी मुंबई में 100, धारावी में 12 | MH/mumbai-city or MH/mumbai-suburban ; MH/thane (नवी मुंबई) ; MH/mumbai-city (धारावी) or MH/mumbai-suburban
J&K में 12, जम्मू में 5, कश्मीर में 7 | JK ; JK/jammu ; JK
बेंगलुरु में 1200, कोच्चि में 3 | KA/bangalore-urban ; KL/ernakulam (कोच्चि)
पश्चिमी यूपी में 3 | ~UP
पूर्वी चंपारण (मोतिहारी) में 12 | BR/purbi-champaran ; BR/purbi-champaran (मोतिहारी)*
अररीया में 5, बेगूसरय में 3, समस्तीपूर में 2, किसनगंज में 4, मोतीहारी में 3, भागपुर में 2 | BR/araria ; BR/begusarai ; BR/samastipur ; BR/kishanganj ; BR/purbi-champaran (मोतीहारी)* ; BR/bhagalpur
Patna में 12, gaya में 3, Muzaffarpur 5 | BR/patna ; BR/gaya ; BR/muzaffarpur
इंडियन प्रयास सिवाय भंडार में | -
जिले के बाराचट्टी, मोहनपुर और डोभी प्रखंड में 12 | :district ; BR/gaya (बाराचट्टी) ; BR/gaya (मोहनपुर) or BR/samastipur ; BR/gaya (डोभी)
फुलवारी शरीफ में 3, दानापुर-खगौल में 2 | BR/patna (फुलवारी शरीफ) ; BR/patna (दानापुर) ; BR/patna (खगौल)
मुंगेर सदर प्रखंड में तीन मरीज | BR/munger (मुंगेर सदर)
पटना के फुलवारीशरीफ में 3, दानापुर में 4 | BR/patna ; BR/patna (फुलवारीशरीफ) ; BR/patna (दानापुर)
नालंदा के बिहारशरीफ में 12, राजगीर में 3 | BR/nalanda ; BR/nalanda (बिहारशरीफ)* ; BR/nalanda (राजगीर)
पू. चंपारण 13, प. चम्पारण 14 | BR/purbi-champaran ; BR/pashchim-champaran
पश्चिमी चंपारण के बगहा-2 प्रखंड में दो मरीज | BR/pashchim-champaran ; BR/pashchim-champaran (बगहा-2)
पूर्वी-चंपारण में 7 | BR/purbi-champaran
खगरिया, लखिसराय और सीवान में एक-एक | BR/khagaria ; BR/lakhisarai ; BR/siwan
बेगुसराय, पूर्णियां, भभूआ | BR/begusarai ; BR/purnia ; BR/kaimur (भभूआ)*
दरभंगे में 12, पटने में 14 | BR/darbhanga ; BR/patna
सीमांचल के चार जिलों में 12 मरीज | ~BR
तिरहुत प्रमंडल में 120 मरीज | ~BR
प्रयागराज के कोरांव और होलागढ़ में 12 मरीज | UP/prayagraj ; UP/prayagraj (कोरांव) ; UP/prayagraj (होलागढ़)
चांडिल प्रखंड में 12 मरीज | JH/seraikela-kharsawan (चांडिल)
पलवल के छांयसा गांव में 12 मरीज | HR/palwal
देवघर के मोहनपुर में 12 मरीज | JH/deoghar
केरल के एर्नाकुलम, तिरुवनंतपुरम और कोट्टायम में 300 | KL ; KL/ernakulam ; KL/thiruvananthapuram ; KL/kottayam
केरला, तमिलनाडू, उड़ीसा, छत्तीसगढ, उत्तरांचल | KL ; TN ; OD ; CG ; UK
दिल्ली-एनसीआर में 12, नोएडा में 3 | ~DL ; UP/gautam-buddha-nagar
नई दिल्ली में 20 मरीज | DL or DL/new-delhi
उत्तर-पूर्वी दिल्ली में 20, दक्षिणी दिल्ली में 30 | DL/north-east-delhi ; DL/south-delhi
मध्यप्रदेश के बैतूल, सीधी और सतना में 5 मरीज | MP ; MP/betul ; MP/sidhi ; MP/satna
पिंपरी-चिंचवड़ में 200, पुणे शहर में 500, पुणे ग्रामीण में 30 | MH/pune (पिंपरी-चिंचवड़) ; MH/pune (पुणे शहर) ; MH/pune (पुणे ग्रामीण)
जमशेदपुर में 12, बोकारो के चास में 3 | JH/east-singhbhum ; JH/bokaro ; JH/bokaro (चास)
देश की राजधानी में 120 मरीज, सूबे की राजधानी में 12 | DL ; :state ; :capital
राजधानी लखनऊ में 12 मरीज | UP/lucknow
यहां 12 और वहां 5 मरीज हैं | :here ; :here
इधर, जिले में पांच मरीज मिले | :district
जिला स्वास्थ्य समिति ने बताया। राज्य स्वास्थ्य समिति के अनुसार | -
जिले के 12 प्रखंडों में, शहर में 4 | :district ; :city
बिहारवासियों को टीका, पटनावासियों में | BR ; BR/patna
सुपौलमें 3, अररियाके 4 और कटिहारसे 5 | BR/supaul ; BR/araria ; BR/katihar
सवाई माधोपुर, श्रीगंगानगर, चित्तौड़गढ़ और झुंझुनू में एक-एक | RJ/sawai-madhopur ; RJ/sri-ganganagar ; RJ/chittorgarh ; RJ/jhunjhunu
किन्नौर, लाहौल-स्पीति और ऊना में कोई मरीज नहीं | HP/kinnaur ; HP/lahaul-spiti ; HP/una
दादरा और नगर हवेली में 3, दमन और दीव में 2 | DH/dadra-nagar-haveli ; DH
मऊ, बलिया और गाजीपुर में 12 | UP/mau ; UP/ballia ; UP/ghazipur
बेगूसराय के बलिया प्रखंड में 3 | BR/begusarai ; BR/begusarai (बलिया) or UP/ballia

# अन्य राज्यों के जिले: हर वर्तनी, मुख्यालय, नए जिले, दिशाएं
गुजरात के बोटाद में 4, पाटण में 3, सुरेन्द्र नगर में 2 व छोटा उदेपुर में 1 | GJ ; GJ/botad ; GJ/patan ; GJ/surendranagar ; GJ/chhota-udaipur
सूरत में 9, द्वारका में 2 और पोरबंदर में 1 | GJ/surat ; GJ/devbhoomi-dwarka (द्वारका) or DL/south-west-delhi ; GJ/porbandar
हरियाणा के नूहं में 6, चरखीदादरी में 2, नारनौल में 3 | HR ; HR/mewat ; HR/charkhi-dadri ; HR/mahendragarh (नारनौल)*
यू.एस. नगर में 11, ऊधम सिंहनगर में 2, टेहरी में 1 और उत्तर काशी में 3 | UK/udham-singh-nagar ; UK/udham-singh-nagar ; UK/tehri ; UK/uttarkashi
जेपी नगर में 3, संभल में 4 और मीरजापुर में 5 मरीज मिले | UP/amroha ; UP/sambhal ; UP/mirzapur
वह पेड़ से गिरते-गिरते संभल गया। तभी चंदौसी में 3 मरीज मिले। | UP/sambhal (चंदौसी)
नवांशहर में 2, एसबीएस नगर में 3, मलेरकोटला में 4 | PB/shaheed-bhagat-singh-nagar ; PB/shaheed-bhagat-singh-nagar ; PB/sangrur (मलेरकोटला)
छत्तीसगढ़ के जगदलपुर में 7, अंबिकापुर में 4, मनेंद्रगढ़ में 2, बलौदा बाजार में 3 | CG ; CG/bastar (जगदलपुर)* ; CG/surguja (अंबिकापुर)* ; CG/koriya (मनेंद्रगढ़) ; CG/baloda-bazar
खण्डवा में 8, बैतुल में 2, मऊगंज में 1, निमच में 3 | MP/khandwa ; MP/betul ; MP/rewa (मऊगंज) ; MP/neemuch
मध्य प्रदेश के अशोक नगर में 4 मरीज। पटना के अशोक नगर में गंदगी। | MP ; MP/ashoknagar ; BR/patna
ईस्ट सिंहभूम में 9, पश्चिम सिंहभूम में 4, खुंटी में 2 | JH/east-singhbhum ; JH/west-singhbhum ; JH/khunti
रतन टाटा ने दान दिया। टाटा मोटर्स के 12 कर्मी। झारखंड के रांची में 4, टाटा में 5 व धनबाद में 3 | JH ; JH/ranchi ; JH/east-singhbhum (टाटा) ; JH/dhanbad
नॉर्थ वेस्ट दिल्ली में 30, दक्षिणी-पूर्वी दिल्ली में 20, तीन दिन पूर्व दिल्ली से लौटा | DL/north-west-delhi ; DL/south-east-delhi ; DL
ईस्ट गारो हिल्स में 2, पूर्व जयंतिया हिल्स में 3, री भोई में 1 | ML/east-garo-hills ; ML/east-jaintia-hills ; ML/ri-bhoi
लोवर सुबनसिरी में 3, वेस्ट कामेंग में 4, पासीघाट में 1 | AR/lower-subansiri ; AR/west-kameng ; AR/east-siang (पासीघाट)*
असम के दरांग में 3, विश्वनाथ में 2, हाफलोंग में 1। काशी विश्वनाथ मंदिर में भीड़। | AS ; AS/darrang ; AS/biswanath ; AS/dima-hasao (हाफलोंग)*
आइजॉल में 60, सियाहा में 4, लुंगलेई में 9 | MZ/aizawl ; MZ/saiha ; MZ/lunglei
मंगलुरु में 12, हुब्बल्ली में 4, कलबुरागी में 6, चिकमंगलुरु में 2 | KA/dakshina-kannada (मंगलुरु)* ; KA/dharwad (हुब्बल्ली) ; KA/gulbarga ; KA/chikkamagaluru
थिरुवनंतपुरम में 90, थ्रिसूर में 70, पठानमथिट्टा में 40, आलप्पुझा में 30 | KL/thiruvananthapuram ; KL/thrissur ; KL/pathanamthitta ; KL/alappuzha
कडलूर में 12, थिरुवल्लूर में 14, ईरोड में 8, तंजौर में 5 | TN/cuddalore ; TN/tiruvallur ; TN/erode ; TN/thanjavur
मंचिर्याल में 3, यादाद्री भोंगीर में 4, वनपर्ति में 5 | TS/mancherial ; TS/yadadri-bhuvanagiri ; TS/wanaparthy
आंध्र प्रदेश के ओंगोल में 4, कर्नूल में 6, कडपा में 3 | AP ; AP/prakasam (ओंगोल)* ; AP/kurnool ; AP/kadapa
पूर्व बर्द्धमान में 4, वेस्ट मिदनापुर में 6, नार्थ 24 परगना में 40 | WB/purba-bardhaman ; WB/paschim-medinipur ; WB/north-24-parganas
ओडिशा के बौद्ध में 2, भवानीपटना में 3, खोर्दा में 30। बौद्ध धर्म के 12 भिक्षु। | OD ; OD/boudh ; OD/kalahandi (भवानीपटना)* ; OD/khordha
छ. संभाजीनगर में 7, सातारा में 6, धुळे में 3, बॉम्बे हाईकोर्ट ने 12 मामलों में | MH/aurangabad ; MH/satara ; MH/dhule
राजस्थान के ब्यावर में 3, बालोतरा में 2, नागोर में 4, डीडवाना में 1 | RJ ; RJ/ajmer (ब्यावर) ; RJ/barmer (बालोतरा) ; RJ/nagaur ; RJ/nagaur (डीडवाना)
पश्चिम बंगाल के इस्लामपुर में 4। | WB ; WB/uttar-dinajpur (इस्लामपुर)
बिहार के रामनगर में 4, बिहार के बलिया में 6 | BR ; BR/pashchim-champaran (रामनगर) or KA/ramanagara ; BR ; BR/begusarai (बलिया) or UP/ballia
कर्नाटक के रामनगर में 5 | KA ; KA/ramanagara or BR/pashchim-champaran
कर्नाटक के बीजापुर में 3, छत्तीसगढ़ के बीजापुर में 2 | KA ; KA/vijayapura or CG/bijapur ; CG ; CG/bijapur or KA/vijayapura
वर्तमान में 12 मरीज हैं। मुन्ना को 2 टीके, कामकाजी महिलाओं में 5 | -
जर्मनी में 40, दक्षिणी कोरिया में 12, ग्वांगझोउ में 5, इसराइल में 3 | foreign ; foreign ; foreign ; foreign

# और
राज्य में सबसे ज्यादा 12 मरीज पटना के हैं, जबकि बाकी गया के | :state ; BR/patna ; BR/gaya
रविवार को गया था। रविवार को गया में 3 मरीज मिले | BR/gaya
मृतक गया, नवादा व पटना के थे | BR/gaya ; BR/nawada ; BR/patna
गया-पटना रेलखंड पर | BR/gaya ; BR/patna
इनमें दो गया, एक नवादा व तीन पटना के मरीज हैं | BR/gaya ; BR/nawada ; BR/patna
इनमें गया के दो, नवादा का एक | BR/gaya ; BR/nawada
गया समेत आठ जिलों में | BR/gaya
कोरोना से गया की महिला की मौत | BR/gaya
पुलिस ने बताया कि घर गया, फिर लौटा | -
अस्पताल से छुट्टी दे दी गई और घर भेज दिया गया | :hospital
सिवान के पचरुखी, बड़हरिया और सदर प्रखंड में मरीज मिले | BR/siwan ; BR/siwan (पचरुखी) ; BR/siwan (बड़हरिया)
जिले के सदर अस्पताल में 12 मरीज भर्ती हैं | :district ; @sadar-hospital
बिहार के आरा, छपरा, सिवान और बक्सर | BR ; BR/bhojpur (आरा)* ; BR/saran (छपरा)* ; BR/siwan ; BR/buxar
सारण प्रमंडल के 3 जिले सारण, सिवान और गोपालगंज | ~BR ; BR/saran ; BR/siwan ; BR/gopalganj
बांका के कटोरिया, बौंसी व चांदन में एक-एक | BR/banka ; BR/banka (कटोरिया) ; BR/banka (बौंसी) ; BR/banka (चांदन)
मधेपुरा के चौसा में 2, बक्सर के चौसा में 3 | BR/madhepura ; BR/madhepura (चौसा) or BR/buxar ; BR/buxar ; BR/buxar (चौसा) or BR/madhepura
भोजपुर के जगदीशपुर, पीरो और शाहपुर में 4 | BR/bhojpur ; BR/bhojpur (जगदीशपुर) or BR/bhagalpur ; BR/bhojpur (पीरो) ; BR/bhojpur (शाहपुर)
पूर्णिया के श्रीनगर प्रखंड में 3, श्रीनगर में 500 मरीज | BR/purnia ; BR/purnia (श्रीनगर) or JK/srinagar ; JK/srinagar
एनएमसीएच पटना में 12, पीएमसीएच, पटना में 3 | @nmch ; @pmch ; BR/patna
आईजीआईएमएस, एम्स और पीएमसीएच में 12 | @igims ; @aiims-patna ; @pmch
पटना एम्स में 3 मरीजों की मौत, इनमें सीवान के दो | @aiims-patna ; BR/siwan
मुजफ्फरपुर (12), वैशाली (3), सीतामढ़ी (2) | BR/muzaffarpur ; BR/vaishali ; BR/sitamarhi
West Champaran 12, East Champaran 3, Begusarai 5 | BR/pashchim-champaran ; BR/purbi-champaran ; BR/begusarai
शिवहर व सीतामढी मे 5 | BR/sheohar ; BR/sitamarhi
गाजियाबाद, नोएडा, ग्रेटर नोएडा, मेरठ | UP/ghaziabad ; UP/gautam-buddha-nagar ; UP/gautam-buddha-nagar ; UP/meerut
झारखंड के पूर्वी सिंहभूम 12, प. सिंहभूम 5, सरायकेला-खरसावां 3 | JH ; JH/east-singhbhum ; JH/west-singhbhum ; JH/seraikela-kharsawan
अंबेडकरनगर, अमेठी, अयोध्या, सुल्तानपुर, बाराबंकी | UP/ambedkar-nagar ; UP/amethi ; UP/ayodhya ; UP/sultanpur ; UP/barabanki
सुलतानपुर, बदांयू, कन्नौज, फर्रूखाबाद, फ़तेहपुर | UP/sultanpur ; UP/budaun ; UP/kannauj ; UP/farrukhabad ; UP/fatehpur
उ.प्र. में 12, म.प्र. में 3 | UP ; MP
चंडीगढ़ पीजीआई में 3 | @pgi-chandigarh
संत कबीर नगर में 2, संतकबीरनगर में 3 | UP/sant-kabir-nagar ; UP/sant-kabir-nagar
पुंछ और राजौरी में 3 | JK/poonch ; JK/rajouri
मालदा, मुर्शिदाबाद और उत्तर दिनाजपुर | WB/malda ; WB/murshidabad ; WB/uttar-dinajpur
अहमदाबाद, सूरत, राजकोट और वड़ोदरा में | GJ/ahmedabad ; GJ/surat ; GJ/rajkot ; GJ/vadodara
जलपाईगुड़ी, दार्जीलिंग, सिलीगुड़ी | WB/jalpaiguri ; WB/darjeeling ; WB/darjeeling (सिलीगुड़ी)
मणिपुर के इंफाल ईस्ट में 3 | MN ; MN/imphal-east
दुर्ग के भिलाई में 4 मरीज | CG/durg ; CG/durg (भिलाई)
पटना नगर निगम क्षेत्र में 12 | BR/patna (पटना नगर निगम क्षेत्र)*
प्रखंड के सीएचसी में | @chc
फुलवारीशरीफ स्थित एम्स में 12 | BR/patna (फुलवारीशरीफ) ; @aiims-patna
इसके अलावा अन्य अस्पतालों में 12 | -
लोकनायक जयप्रकाश नारायण अस्पताल में 318 | @loknayak-hospital
जेपीएन अस्पताल में 3 | @jpn-hospital
निजी नर्सिंग होम में 3 | -
पारस एचएमआरआई में 5 | @paras-hospital
आशा देवी अस्पताल में भर्ती | @asha-devi-hospital

# बीमारी का नाम बीच में
कोटा में डेंगू के 31 मरीज मिले | RJ/kota
सागर में स्वाइन फ्लू से दो की मौत | MP/sagar
टीके का कोटा 12 हजार बढ़ा | -
`;
