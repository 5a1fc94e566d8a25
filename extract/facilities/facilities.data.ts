/**
 * Hospitals and laboratories by name: slug | district | names.
 * Spellings with आइ, कालेज, हॉस्पिटल and the tails of «मेडिकल कॉलेज» (अस्पताल, सह अस्पताल …) come of themselves.
 * Where a name is that of one hospital only with its town beside it, leave it out: «एम्स», «सदर अस्पताल» are in the table of kinds.
 */
export const FACILITY_NAMES = `
# बिहार
pmch | IN-BR/patna | पीएमसीएच, पी.एम.सी.एच, पटना मेडिकल कॉलेज, pmch
nmch | IN-BR/patna | एनएमसीएच, एन.एम.सी.एच, नालंदा मेडिकल कॉलेज, नालंदा मेडिकल, nmch
igims | IN-BR/patna | आईजीआईएमएस, आई.जी.आई.एम.एस, इंदिरा गांधी आयुर्विज्ञान संस्थान, इंदिरा गांधी इंस्टीट्यूट ऑफ मेडिकल साइंसेज, इंदिरा गांधी इंस्टीच्यूट ऑफ मेडिकल साइंसेज, igims
aiims-patna | IN-BR/patna | एम्स पटना, पटना एम्स, पटना स्थित एम्स, फुलवारीशरीफ एम्स, एम्स फुलवारीशरीफ, aiims patna, patna aiims
rmri | IN-BR/patna | आरएमआरआई, आरएमआरआईएमएस, आर.एम.आर.आई, राजेंद्र मेमोरियल रिसर्च इंस्टीट्यूट, राजेंद्र स्मारक चिकित्सा अनुसंधान संस्थान, राजेंद्र स्मारक चिकित्सा विज्ञान अनुसंधान संस्थान, राजेंद्र मेमोरियल रिसर्च इंस्टीच्यूट, rmri
igic | IN-BR/patna | आईजीआईसी, इंदिरा गांधी हृदय रोग संस्थान
gardanibagh-hospital | IN-BR/patna | गर्दनीबाग अस्पताल, गर्दनीबाग अनुमंडलीय अस्पताल
lnjp-hospital-patna | IN-BR/patna | एलएनजेपी अस्पताल राजवंशीनगर, राजवंशीनगर अस्पताल, लोकनायक जयप्रकाश नारायण अस्पताल राजवंशीनगर
new-gardiner-road-hospital | IN-BR/patna | न्यू गार्डिनर रोड अस्पताल, न्यू गार्डिनर अस्पताल
guru-gobind-singh-hospital | IN-BR/patna | गुरु गोविंद सिंह अस्पताल, श्री गुरु गोविंद सिंह अस्पताल, गुरु गोबिंद सिंह अस्पताल, श्री गुरुगोविंद सिंह सदर अस्पताल
esic-hospital-bihta | IN-BR/patna | ईएसआईसी अस्पताल बिहटा, बिहटा ईएसआईसी, ईएसआईसी बिहटा, बिहटा ईएसआई अस्पताल, बिहटा ईएसआईसी अस्पताल, ईएसआईसी अस्पताल
mahavir-cancer-sansthan | IN-BR/patna | महावीर कैंसर संस्थान
paras-hospital | IN-BR/patna | पारस अस्पताल, पारस एचएमआरआई
ruban-hospital | IN-BR/patna | रूबन अस्पताल, रुबन अस्पताल, रूबन मेमोरियल, रूबन मेमोरियल अस्पताल
kurji-hospital | IN-BR/patna | कुर्जी अस्पताल, कुर्जी होली फैमिली अस्पताल, कुर्जी होली फैमिली, होली फैमिली अस्पताल
medanta-patna | IN-BR/patna | मेदांता पटना, पटना मेदांता, जयप्रभा मेदांता, जयप्रभा मेदांता अस्पताल
ngh-patna | IN-BR/patna | नालंदा अनाथालय अस्पताल
skmch | IN-BR/muzaffarpur | एसकेएमसीएच, एस.के.एम.सी.एच, श्रीकृष्ण मेडिकल कॉलेज, श्री कृष्ण मेडिकल कॉलेज, श्रीकृष्ण मेडिकल, मुजफ्फरपुर मेडिकल कॉलेज, skmch
kejriwal-hospital | IN-BR/muzaffarpur | केजरीवाल अस्पताल, केजरीवाल मातृ सदन, केजरीवाल मातृसदन, केजरीवाल मैटरनिटी, केजरीवाल, केजड़ीवाल अस्पताल
dmch | IN-BR/darbhanga | डीएमसीएच, डी.एम.सी.एच, दरभंगा मेडिकल कॉलेज, dmch
jlnmch | IN-BR/bhagalpur | जेएलएनएमसीएच, जेएलएनएमसीएच मायागंज, जेएलएनएमसी, मायागंज, मायागंज अस्पताल, जवाहर लाल नेहरू मेडिकल कॉलेज, जवाहरलाल नेहरू मेडिकल कॉलेज, जवाहरलाल नेहरू चिकित्सा महाविद्यालय, जवाहरलाल नेहरू मेडिकल अस्पताल, भागलपुर मेडिकल कॉलेज, jlnmch
anmmch | IN-BR/gaya | एएनएमएमसीएच, एएनएमसीएच, एएनएमएमसीएच गया, मगध मेडिकल, मगध मेडिकल कॉलेज, मगध मेडिकल अस्पताल, अनुग्रह नारायण मगध मेडिकल कॉलेज, गया मेडिकल कॉलेज, एमएमसीएच, anmmch
jpn-hospital | IN-BR/gaya | जेपीएन अस्पताल, जयप्रकाश नारायण अस्पताल गया, गया जेपीएन अस्पताल, जयप्रकाश नारायण सदर अस्पताल
jktmch | IN-BR/madhepura | जेकेटीएमसीएच, जेकेटी मेडिकल कॉलेज, जननायक कर्पूरी ठाकुर मेडिकल कॉलेज, कर्पूरी ठाकुर मेडिकल कॉलेज, मधेपुरा मेडिकल कॉलेज, jktmch
gmch-purnia | IN-BR/purnia | जीएमसीएच पूर्णिया, पूर्णिया जीएमसीएच, पूर्णिया मेडिकल कॉलेज, राजकीय चिकित्सा महाविद्यालय पूर्णिया, राजकीय मेडिकल कॉलेज पूर्णिया, पूर्णिया राजकीय मेडिकल कॉलेज
gmch-bettiah | IN-BR/pashchim-champaran | जीएमसीएच बेतिया, बेतिया जीएमसीएच, बेतिया मेडिकल कॉलेज, राजकीय मेडिकल कॉलेज बेतिया, बेतिया राजकीय मेडिकल कॉलेज, राजकीय चिकित्सा महाविद्यालय बेतिया, गवर्नमेंट मेडिकल कॉलेज बेतिया, एमजेके अस्पताल, बेतिया गवर्नमेंट मेडिकल कॉलेज
vims-pawapuri | IN-BR/nalanda | विम्स पावापुरी, पावापुरी विम्स, विम्स, बीआईएमएस पावापुरी, पावापुरी मेडिकल कॉलेज, वर्धमान आयुर्विज्ञान संस्थान, भगवान महावीर आयुर्विज्ञान संस्थान, वर्द्धमान आयुर्विज्ञान संस्थान, वर्धमान इंस्टीट्यूट ऑफ मेडिकल साइंसेज, बीएमआईएमएस पावापुरी, बिम्स पावापुरी
kmch-katihar | IN-BR/katihar | केएमसीएच, केएमसीएच कटिहार, कटिहार मेडिकल कॉलेज
mgm-kishanganj | IN-BR/kishanganj | एमजीएम किशनगंज, किशनगंज एमजीएम, एमजीएम मेडिकल कॉलेज किशनगंज, माता गुजरी मेडिकल कॉलेज, माता गुजरी मेमोरियल मेडिकल कॉलेज
narayan-medical-college | IN-BR/rohtas | नारायण मेडिकल कॉलेज, जमुहार मेडिकल कॉलेज, नारायण मेडिकल कॉलेज जमुहार, एनएमसीएच जमुहार, जमुहार एनएमसीएच, एनएमसीएच सासाराम
madhubani-medical-college | IN-BR/madhubani | मधुबनी मेडिकल कॉलेज
lord-buddha-medical-college | IN-BR/saharsa | लॉर्ड बुद्धा मेडिकल कॉलेज, लार्ड बुद्धा मेडिकल कॉलेज, लॉर्ड बुद्धा कोसी मेडिकल कॉलेज
homi-bhabha-cancer-hospital | IN-BR/muzaffarpur | होमी भाभा कैंसर अस्पताल
ils-bhubaneswar | IN-OD/khordha | आईएलएस भुवनेश्वर
itki-tb-hospital | IN-JH/ranchi | इटकी टीबी अस्पताल, इटकी आरोग्यशाला
# दिल्ली
aiims-delhi | IN-DL | एम्स दिल्ली, दिल्ली एम्स, एम्स नई दिल्ली, नई दिल्ली एम्स, दिल्ली स्थित एम्स, अखिल भारतीय आयुर्विज्ञान संस्थान दिल्ली, aiims delhi
rml-hospital | IN-DL | आरएमएल, आरएमएल अस्पताल, राम मनोहर लोहिया अस्पताल, डॉ राम मनोहर लोहिया अस्पताल, राममनोहर लोहिया अस्पताल
safdarjung-hospital | IN-DL | सफदरजंग अस्पताल, सफदरजंग
loknayak-hospital | IN-DL | लोकनायक अस्पताल, लोक नायक अस्पताल, लोकनायक जयप्रकाश अस्पताल, लोकनायक जयप्रकाश नारायण अस्पताल, एलएनजेपी, एलएनजेपी अस्पताल, लोकनायक
lady-hardinge-medical-college | IN-DL | लेडी हार्डिंग, लेडी हार्डिंग अस्पताल, लेडी हार्डिंग मेडिकल कॉलेज
gtb-hospital | IN-DL | जीटीबी अस्पताल, जीटीबी, गुरु तेग बहादुर अस्पताल
gb-pant-hospital | IN-DL | जीबी पंत अस्पताल, जीबी पंत
ddu-hospital | IN-DL | डीडीयू अस्पताल, दीनदयाल उपाध्याय अस्पताल, दीन दयाल उपाध्याय अस्पताल
max-hospital | IN-DL | मैक्स अस्पताल
ganga-ram-hospital | IN-DL | गंगाराम अस्पताल, गंगा राम अस्पताल, सर गंगाराम अस्पताल, सर गंगा राम अस्पताल
kalawati-saran-hospital | IN-DL | कलावती सरन अस्पताल, कलावती सरन बाल चिकित्सालय, कलावती अस्पताल
rajiv-gandhi-super-speciality-hospital | IN-DL | राजीव गांधी सुपर स्पेशलिटी अस्पताल, राजीव गांधी सुपरस्पेशियलिटी अस्पताल, राजीव गांधी अस्पताल
# उत्तर प्रदेश
kgmu | IN-UP/lucknow | केजीएमयू, किंग जॉर्ज मेडिकल यूनिवर्सिटी, किंग जॉर्ज चिकित्सा विश्वविद्यालय, किंग जार्ज चिकित्सा विश्वविद्यालय, किंग जॉर्ज मेडिकल कॉलेज
sgpgi | IN-UP/lucknow | एसजीपीजीआई, संजय गांधी पीजीआई, संजय गांधी स्नातकोत्तर आयुर्विज्ञान संस्थान, लखनऊ पीजीआई, पीजीआई लखनऊ
lohia-institute | IN-UP/lucknow | लोहिया संस्थान, लोहिया इंस्टीट्यूट, राम मनोहर लोहिया संस्थान, लोहिया आयुर्विज्ञान संस्थान, राममनोहर लोहिया आयुर्विज्ञान संस्थान
balrampur-hospital | IN-UP/lucknow | बलरामपुर अस्पताल, बलरामपुर चिकित्सालय
lokbandhu-hospital | IN-UP/lucknow | लोकबंधु अस्पताल, लोकबंधु राजनारायण अस्पताल
brd-medical-college | IN-UP/gorakhpur | बीआरडी, बीआरडी मेडिकल कॉलेज, बाबा राघवदास मेडिकल कॉलेज, बाबा राघव दास मेडिकल कॉलेज, बाबा राघव दास बीआरडी मेडिकल कॉलेज, बाबा राघवदास बीआरडी मेडिकल कॉलेज, गोरखपुर मेडिकल कॉलेज
rmrc-gorakhpur | IN-UP/gorakhpur | आरएमआरसी, आरएमआरसी गोरखपुर, आइसीएमआर-आरएमआरसी
mmg-hospital | IN-UP/ghaziabad | एमएमजी अस्पताल, एमएमजी जिला अस्पताल
hallet-hospital | IN-UP/kanpur-nagar | हैलट, हैलट अस्पताल, हैलेट अस्पताल, एलएलआर अस्पताल, लाला लाजपत राय अस्पताल
gsvm-medical-college | IN-UP/kanpur-nagar | जीएसवीएम, जीएसवीएम मेडिकल कॉलेज
ursula-hospital | IN-UP/kanpur-nagar | उर्सला अस्पताल, उर्सला
srn-hospital | IN-UP/prayagraj | एसआरएन अस्पताल, स्वरूपरानी अस्पताल, स्वरूपरानी नेहरू अस्पताल, स्वरूप रानी नेहरू अस्पताल, एसआरएन
mln-medical-college | IN-UP/prayagraj | मोतीलाल नेहरू मेडिकल कॉलेज, एमएलएन मेडिकल कॉलेज
bhu-hospital | IN-UP/varanasi | बीएचयू अस्पताल, बीएचयू, सर सुंदरलाल अस्पताल, सर सुंदर लाल अस्पताल, आईएमएस बीएचयू
sn-medical-college | IN-UP/agra | एसएन मेडिकल कॉलेज, सरोजनी नायडू मेडिकल कॉलेज, सरोजिनी नायडू मेडिकल कॉलेज
llrm-medical-college | IN-UP/meerut | एलएलआरएम मेडिकल कॉलेज, एलएलआरएम
jnmc-aligarh | IN-UP/aligarh | जेएन मेडिकल कॉलेज, जेएनएमसी
ncdc | IN-DL | एनसीडीसी, राष्ट्रीय रोग नियंत्रण केंद्र
ilbs | IN-DL | आईएलबीएस
# झारखंड, मध्य प्रदेश, छत्तीसगढ़, राजस्थान
rims | IN-JH/ranchi | रिम्स, रिम्स रांची, रांची रिम्स, राजेंद्र आयुर्विज्ञान संस्थान, राजेंद्र इंस्टीट्यूट ऑफ मेडिकल साइंसेज
mgm-medical-college-jamshedpur | IN-JH/east-singhbhum | एमजीएम जमशेदपुर, जमशेदपुर एमजीएम, एमजीएम मेडिकल कॉलेज जमशेदपुर, एमजीएम अस्पताल जमशेदपुर
tmh | IN-JH/east-singhbhum | टीएमएच, टाटा मुख्य अस्पताल, टाटा मेन हॉस्पिटल
pmch-dhanbad | IN-JH/dhanbad | पीएमसीएच धनबाद, धनबाद पीएमसीएच
snmmch | IN-JH/dhanbad | एसएनएमएमसीएच, शहीद निर्मल महतो मेडिकल कॉलेज
phulo-jhano-medical-college | IN-JH/dumka | फूलो झानो मेडिकल कॉलेज, फूलो-झानो मेडिकल कॉलेज, दुमका मेडिकल कॉलेज
mgm-medical-college-indore | IN-MP/indore | एमजीएम मेडिकल कॉलेज इंदौर, इंदौर एमजीएम, एमजीएम इंदौर, महात्मा गांधी मेमोरियल मेडिकल कॉलेज, महात्मा गांधी मेमोरियल मेडिकल कॉलेज इंदौर
my-hospital | IN-MP/indore | एमवाय अस्पताल, एमवाई अस्पताल, एमवाय, एमवायएच अस्पताल, एमवायएच, महाराजा यशवंतराव अस्पताल
hamidia-hospital | IN-MP/bhopal | हमीदिया अस्पताल, हमीदिया
gandhi-medical-college-bhopal | IN-MP/bhopal | गांधी मेडिकल कॉलेज भोपाल
jaya-arogya-hospital | IN-MP/gwalior | जयारोग्य अस्पताल, जेएएच, जया आरोग्य अस्पताल
ambedkar-hospital-raipur | IN-CG/raipur | आंबेडकर अस्पताल रायपुर, मेकाहारा, डॉ भीमराव आंबेडकर अस्पताल रायपुर
sms-hospital | IN-RJ/jaipur | sms, sms hospital, sms हॉस्पिटल, sms अस्पताल, एसएमएस, एसएमएस अस्पताल, एसएमएस मेडिकल कॉलेज, सवाई मानसिंह अस्पताल, सवाई मानसिंह एसएमएस अस्पताल, सवाई मान सिंह अस्पताल
ruhs-hospital | IN-RJ/jaipur | आरयूएचएस, आरयूएचएस अस्पताल
jk-lon-hospital | IN-RJ/kota | जेके लोन अस्पताल, जेके लोन
mdm-hospital | IN-RJ/jodhpur | एमडीएम अस्पताल, मथुरादास माथुर अस्पताल
pbm-hospital | IN-RJ/bikaner | पीबीएम अस्पताल, पीबीएम
# महाराष्ट्र, गुजरात और अन्य
kasturba-hospital | IN-MH/mumbai-city | कस्तूरबा अस्पताल
sion-hospital | IN-MH/mumbai-city | सायन अस्पताल
kem-hospital | IN-MH/mumbai-city | केईएम, केईएम अस्पताल, केइएम अस्पताल
jj-hospital | IN-MH/mumbai-city | जेजे अस्पताल, जे जे अस्पताल
nair-hospital | IN-MH/mumbai-city | नायर अस्पताल
rajawadi-hospital | IN-MH/mumbai-suburban | राजावाड़ी अस्पताल
sassoon-hospital | IN-MH/pune | ससून अस्पताल, ससून
mayo-hospital | IN-MH/nagpur | मेयो अस्पताल, आईजीजीएमसी, इंदिरा गांधी मेडिकल कॉलेज नागपुर
niv-pune | IN-MH/pune | एनआईवी, एनआईवी पुणे, राष्ट्रीय विषाणु विज्ञान संस्थान, नेशनल इंस्टीट्यूट ऑफ वायरोलॉजी
civil-hospital-ahmedabad | IN-GJ/ahmedabad | अहमदाबाद सिविल अस्पताल, अहमदाबाद सिविल, सिविल अस्पताल अहमदाबाद
pgi-chandigarh | IN-CH/chandigarh | पीजीआई चंडीगढ़, चंडीगढ़ पीजीआई, पीजीआईएमईआर
pgims-rohtak | IN-HR/rohtak | पीजीआईएमएस रोहतक, रोहतक पीजीआई, पीजीआई रोहतक, पीजीआईएमएस
igmc-shimla | IN-HP/shimla | आईजीएमसी शिमला, आईजीएमसी, शिमला आईजीएमसी, आईजीएमसी अस्पताल, इंदिरा गांधी मेडिकल कॉलेज शिमला
tanda-medical-college | IN-HP/kangra | टांडा मेडिकल कॉलेज, डॉ राजेंद्र प्रसाद मेडिकल कॉलेज टांडा, टीएमसी टांडा
indiresh-hospital | IN-UK/dehradun | इंदिरेश अस्पताल, महंत इंदिरेश अस्पताल, श्री महंत इंदिरेश अस्पताल, श्रीमहंत इंदिरेश अस्पताल
himalayan-hospital | IN-UK/dehradun | हिमालयन अस्पताल, जौलीग्रांट अस्पताल, हिमालयन अस्पताल जौलीग्रांट
doon-hospital | IN-UK/dehradun | दून अस्पताल, दून मेडिकल कॉलेज
sushila-tiwari-hospital | IN-UK/nainital | सुशीला तिवारी अस्पताल, एसटीएच हल्द्वानी
medanta-gurugram | IN-HR/gurugram | मेदांता गुरुग्राम, गुरुग्राम मेदांता
cmc-vellore | IN-TN/vellore | सीएमसी वेल्लोर, क्रिश्चियन मेडिकल कॉलेज वेल्लोर
`;

/** AIIMS by the town they stand in: slug | district | names of the town. Each is found as «एम्स X» and «X एम्स». */
export const AIIMS = `
aiims-rishikesh | IN-UK/dehradun | ऋषिकेश
aiims-bhopal | IN-MP/bhopal | भोपाल
aiims-jodhpur | IN-RJ/jodhpur | जोधपुर
aiims-raipur | IN-CG/raipur | रायपुर
aiims-bhubaneswar | IN-OD/khordha | भुवनेश्वर
aiims-nagpur | IN-MH/nagpur | नागपुर
aiims-gorakhpur | IN-UP/gorakhpur | गोरखपुर
aiims-raebareli | IN-UP/raebareli | रायबरेली
aiims-deoghar | IN-JH/deoghar | देवघर
aiims-bathinda | IN-PB/bathinda | बठिंडा
aiims-bilaspur | IN-HP/bilaspur | बिलासपुर
aiims-kalyani | IN-WB/nadia | कल्याणी
aiims-mangalagiri | IN-AP/guntur | मंगलागिरी, मंगलगिरि
aiims-bibinagar | IN-TS/yadadri-bhuvanagiri | बीबीनगर
aiims-rajkot | IN-GJ/rajkot | राजकोट
aiims-guwahati | IN-AS/kamrup-metropolitan | गुवाहाटी
aiims-jammu | IN-JK/samba | जम्मू
aiims-darbhanga | IN-BR/darbhanga | दरभंगा
aiims-jhajjar | IN-HR/jhajjar | झज्जर
`;

/**
 * Kinds of hospital that are told apart only by their place: slug's beginning | how the place is named in the slug | names.
 * `district`: «सदर अस्पताल छपरा» → sadar-hospital-saran; `town`: «सीएचसी मोहनिया» → chc-mohania; `before`: the place goes in front.
 */
export const FACILITY_KINDS = `
sadar-hospital | district | सदर अस्पताल, मॉडल सदर अस्पताल
district-hospital | district | जिला अस्पताल, जिला चिकित्सालय, जिला संयुक्त चिकित्सालय, संयुक्त जिला अस्पताल, जिला संयुक्त अस्पताल, डिस्ट्रिक्ट हॉस्पिटल, जिला मुख्यालय अस्पताल
civil-hospital | district | सिविल अस्पताल
children-hospital | district | चिल्ड्रेन अस्पताल, चिल्ड्रन अस्पताल, सरोजिनी नायडू बाल चिकित्सालय
women-hospital | district | जिला महिला अस्पताल, राजकीय महिला अस्पताल, महिला चिकित्सालय
subdivisional-hospital | town | अनुमंडलीय अस्पताल, अनुमंडल अस्पताल
referral-hospital | town | रेफरल अस्पताल
phc | town | पीएचसी, प्राथमिक स्वास्थ्य केंद्र, एपीएचसी, अतिरिक्त प्राथमिक स्वास्थ्य केंद्र
chc | town | सीएचसी, सामुदायिक स्वास्थ्य केंद्र, सामुदायिक स्वास्थ्य केन्द्र
railway-hospital | town | रेलवे अस्पताल, रेल अस्पताल, मंडल रेल अस्पताल
mgm-medical-college | district | एमजीएम, एमजीएम मेडिकल कॉलेज, एमजीएम अस्पताल
esic-hospital | town | ईएसआईसी अस्पताल, ईएसआई अस्पताल
gmch | town | जीएमसीएच
pgi | town | पीजीआई
medical-college | before | मेडिकल कॉलेज, चिकित्सा महाविद्यालय, राजकीय मेडिकल कॉलेज, सरकारी मेडिकल कॉलेज, राजकीय चिकित्सा महाविद्यालय, गवर्नमेंट मेडिकल कॉलेज
aiims | town | एम्स, अखिल भारतीय आयुर्विज्ञान संस्थान, aiims
`;
