/**
 * The 534 blocks of Bihar: district | block and its spellings | how it is to be read.
 *
 * The third cell is `word` where the name is a word of the language too, `rare` where another place or a person is better
 * known by it: both then need a word like «प्रखंड» beside them, their district, or neighbours of their own in a list.
 * `seat` marks the block of the district's own town, named as the district; it is the block only before «प्रखंड».
 */
export const BIHAR_BLOCKS = `
# अररिया 9
araria | अररिया | seat
araria | फारबिसगंज, फारबीसगंज, फॉरबिसगंज, फार्बिसगंज, forbesganj, farbisganj
araria | नरपतगंज
araria | जोकीहाट, जोकिहाट
araria | कुर्साकांटा, कुर्साकाटा, कुर्साकाँटा, कुर्सा कांटा
araria | पलासी
araria | रानीगंज | rare
araria | सिकटी
araria | भरगामा

# अरवल 5
arwal | अरवल | seat
arwal | कलेर
arwal | करपी
arwal | कुर्था
arwal | सोनभद्र बंशी सूर्यपुर, सोनभद्र-वंशी-सूर्यपुर, वंशी सूर्यपुर, बंशी सूर्यपुर, बंशी, वंशी | word

# औरंगाबाद 11
aurangabad | औरंगाबाद | seat
aurangabad | बारुण, बारूण, बारून
aurangabad | दाउदनगर, दाऊदनगर, daudnagar
aurangabad | देव | word
aurangabad | गोह | word
aurangabad | हसपुरा
aurangabad | कुटुंबा, कुटुम्बा
aurangabad | मदनपुर | rare
aurangabad | नबीनगर, नवीनगर
aurangabad | ओबरा
aurangabad | रफीगंज

# बांका 11
banka | बांका | seat
banka | अमरपुर
banka | बाराहाट
banka | बेलहर
banka | बौंसी, बौसी
banka | चांदन, चानन
banka | धोरैया
banka | फुल्लीडुमर, फुलीडुमर
banka | कटोरिया
banka | रजौन
banka | शंभुगंज, शम्भूगंज, शंभूगंज

# बेगूसराय 18
begusarai | बेगूसराय | seat
begusarai | बछवाड़ा, बछवारा
begusarai | बखरी
begusarai | बलिया | rare
begusarai | बरौनी, barauni
begusarai | भगवानपुर | rare
begusarai | वीरपुर, बीरपुर
begusarai | चेरिया बरियारपुर, चेरियाबरियारपुर
begusarai | छौड़ाही, छौराही
begusarai | डंडारी
begusarai | गढ़पुरा
begusarai | खोदावंदपुर, खोदाबंदपुर
begusarai | मंसूरचक
begusarai | मटिहानी
begusarai | नावकोठी
begusarai | साहेबपुर कमाल, साहेबपुरकमाल
begusarai | शाम्हो, शाम्हो अकहा कुरहा
begusarai | तेघड़ा, तेघरा, teghra

# भागलपुर 16
bhagalpur | बिहपुर
bhagalpur | कहलगांव, कहलगाव, kahalgaon
bhagalpur | गोराडीह
bhagalpur | गोपालपुर | rare
bhagalpur | इस्माइलपुर, इस्माईलपुर
bhagalpur | जगदीशपुर
bhagalpur | खरीक
bhagalpur | नारायणपुर
bhagalpur | नाथनगर
bhagalpur | नवगछिया, नौगछिया, naugachia
bhagalpur | पीरपैंती, पीरपैती, pirpainti
bhagalpur | रंगरा, रंगरा चौक, रंगराचौक
bhagalpur | सबौर, sabour
bhagalpur | सन्हौला, सनहौला
bhagalpur | शाहकुंड
bhagalpur | सुल्तानगंज, सुलतानगंज, sultanganj

# भोजपुर 14
bhojpur | अगिआंव, अगियांव
bhojpur | आरा | seat
bhojpur | बड़हरा
bhojpur | बिहिया, बिहियां
bhojpur | चरपोखरी
bhojpur | गड़हनी
bhojpur | जगदीशपुर, jagdishpur
bhojpur | कोईलवर, कोइलवर
bhojpur | पीरो, piro
bhojpur | सहार
bhojpur | संदेश | word
bhojpur | शाहपुर
bhojpur | तरारी
bhojpur | उदवंतनगर

# बक्सर 11
buxar | ब्रह्मपुर, बरहमपुर
buxar | बक्सर | seat
buxar | चक्की | word
buxar | चौगाईं, चौगाई
buxar | चौसा
buxar | डुमरांव, डुमरावं, dumraon
buxar | इटाढ़ी
buxar | केसठ
buxar | नावानगर
buxar | राजपुर
buxar | सिमरी

# दरभंगा 18
darbhanga | अलीनगर
darbhanga | बहादुरपुर
darbhanga | बहेड़ी
darbhanga | बेनीपुर, benipur
darbhanga | बिरौल, biraul
darbhanga | दरभंगा | seat
darbhanga | गौड़ाबौराम, गौड़ा बौराम
darbhanga | घनश्यामपुर
darbhanga | हनुमाननगर
darbhanga | हायाघाट
darbhanga | जाले | word
darbhanga | केवटी
darbhanga | किरतपुर
darbhanga | कुशेश्वरस्थान, कुशेश्वर स्थान
darbhanga | कुशेश्वरस्थान पूर्वी, कुशेश्वर स्थान पूर्वी
darbhanga | मनीगाछी
darbhanga | सिंहवाड़ा, सिंघवारा, सिंघवाड़ा
darbhanga | तारडीह

# गया 24
gaya | आमस
gaya | अतरी
gaya | बांकेबाजार, बांके बाजार
gaya | बाराचट्टी
gaya | बेलागंज
gaya | बोधगया, बोध गया, bodhgaya, bodh gaya
gaya | डोभी
gaya | डुमरिया
gaya | फतेहपुर | rare
gaya | गया सदर, गया टाउन, गया नगर प्रखंड
gaya | गुरुआ, गुरूआ
gaya | गुरारू, गुरारु
gaya | इमामगंज
gaya | खिजरसराय, खिजर सराय
gaya | कोंच
gaya | मानपुर
gaya | मोहनपुर
gaya | मोहड़ा, मुहड़ा
gaya | नीमचक बथानी
gaya | परैया
gaya | शेरघाटी, sherghati
gaya | टनकुप्पा
gaya | टिकारी, टेकारी, tekari
gaya | वजीरगंज, wazirganj

# गोपालगंज 14
gopalganj | बैकुंठपुर
gopalganj | बरौली
gopalganj | भोरे
gopalganj | विजयीपुर, विजयपुर
gopalganj | गोपालगंज | seat
gopalganj | हथुआ, hathua
gopalganj | कटेया
gopalganj | कुचायकोट
gopalganj | मांझा, मांझागढ़
gopalganj | पंचदेवरी
gopalganj | फुलवरिया
gopalganj | सिधवलिया
gopalganj | थावे
gopalganj | उचकागांव

# जमुई 10
jamui | बरहट
jamui | चकाई
jamui | गिद्धौर
jamui | इस्लामनगर अलीगंज, अलीगंज
jamui | जमुई | seat
jamui | झाझा, jhajha
jamui | खैरा
jamui | लक्ष्मीपुर
jamui | सिकंदरा
jamui | सोनो

# जहानाबाद 7
jehanabad | घोसी | rare
jehanabad | हुलासगंज
jehanabad | जहानाबाद | seat
jehanabad | काको
jehanabad | मखदुमपुर
jehanabad | मोदनगंज
jehanabad | रतनी फरीदपुर, रतनी

# कैमूर 11
kaimur | अधौरा
kaimur | भभुआ | seat
kaimur | भगवानपुर | rare
kaimur | चैनपुर
kaimur | चांद | word
kaimur | दुर्गावती
kaimur | कुदरा
kaimur | मोहनिया, मोहनियां, mohania
kaimur | नुआंव, नुआव
kaimur | रामगढ़ | rare
kaimur | रामपुर | rare

# कटिहार 16
katihar | अमदाबाद
katihar | आजमनगर
katihar | बलरामपुर | rare
katihar | बरारी
katihar | बारसोई, barsoi
katihar | डंडखोरा
katihar | फलका
katihar | हसनगंज
katihar | कदवा
katihar | कटिहार | seat
katihar | कोढ़ा
katihar | कुरसेला
katihar | मनिहारी, manihari
katihar | मनसाही
katihar | प्राणपुर
katihar | समेली

# खगड़िया 7
khagaria | अलौली
khagaria | बेलदौर
khagaria | चौथम
khagaria | गोगरी, gogri
khagaria | खगड़िया | seat
khagaria | मानसी
khagaria | परबत्ता

# किशनगंज 7
kishanganj | बहादुरगंज
kishanganj | दिघलबैंक
kishanganj | किशनगंज | seat
kishanganj | कोचाधामन
kishanganj | पोठिया
kishanganj | टेढ़ागाछ
kishanganj | ठाकुरगंज

# लखीसराय 7
lakhisarai | बड़हिया
lakhisarai | चानन
lakhisarai | हलसी
lakhisarai | लखीसराय | seat
lakhisarai | पिपरिया
lakhisarai | रामगढ़ चौक
lakhisarai | सूर्यगढ़ा, सूरजगढ़ा, surajgarha

# मधेपुरा 13
madhepura | आलमनगर
madhepura | बिहारीगंज
madhepura | चौसा
madhepura | गम्हरिया
madhepura | घैलाढ़, घैलाढ
madhepura | ग्वालपाड़ा
madhepura | कुमारखंड
madhepura | मधेपुरा | seat
madhepura | मुरलीगंज
madhepura | पुरैनी
madhepura | शंकरपुर
madhepura | सिंहेश्वर, सिंघेश्वर, सिंहेश्वर स्थान
madhepura | उदाकिशुनगंज, उदा किशनगंज, udakishunganj, उदाकिशनगंज, उदा किशुनगंज

# मधुबनी 21
madhubani | अंधराठाढ़ी, अंधराठाढी
madhubani | बाबूबरही
madhubani | बासोपट्टी
madhubani | बेनीपट्टी, benipatti
madhubani | बिस्फी
madhubani | घोघरडीहा
madhubani | हरलाखी
madhubani | जयनगर, jaynagar, jainagar
madhubani | झंझारपुर, jhanjharpur
madhubani | कलुआही
madhubani | खजौली
madhubani | खुटौना
madhubani | लदनियां, लदनिया
madhubani | लखनौर
madhubani | लौकही
madhubani | मधेपुर
madhubani | मधवापुर
madhubani | पंडौल
madhubani | फुलपरास, phulparas
madhubani | रहिका
madhubani | राजनगर

# मुंगेर 9
munger | असरगंज
munger | बरियारपुर
munger | धरहरा
munger | हवेली खड़गपुर, खड़गपुर
munger | जमालपुर, jamalpur
munger | मुंगेर सदर
munger | संग्रामपुर
munger | तारापुर, tarapur
munger | टेटियाबंबर, टेटिया बंबर, टेटियाबम्बर

# मुजफ्फरपुर 16
muzaffarpur | औराई
muzaffarpur | बंदरा
muzaffarpur | बोचहां, बोचहा
muzaffarpur | गायघाट
muzaffarpur | कांटी
muzaffarpur | कटरा | rare
muzaffarpur | कुढ़नी
muzaffarpur | मड़वन
muzaffarpur | मीनापुर
muzaffarpur | मोतीपुर
muzaffarpur | मुरौल
muzaffarpur | मुशहरी
muzaffarpur | पारू
muzaffarpur | साहेबगंज
muzaffarpur | सकरा
muzaffarpur | सरैया

# नालंदा 20
nalanda | अस्थावां
nalanda | बेन | word
nalanda | बिहारशरीफ | seat
nalanda | बिंद
nalanda | चंडी | word
nalanda | एकंगरसराय, एकंगर सराय
nalanda | गिरियक
nalanda | हरनौत
nalanda | हिलसा, hilsa
nalanda | इस्लामपुर, islampur
nalanda | करायपरसुराय, कराय परसुराय, करायपरशुराय
nalanda | कतरीसराय
nalanda | नगरनौसा
nalanda | नूरसराय
nalanda | परवलपुर
nalanda | रहुई
nalanda | राजगीर, rajgir
nalanda | सरमेरा
nalanda | सिलाव
nalanda | थरथरी

# नवादा 14
nawada | अकबरपुर
nawada | गोविंदपुर
nawada | हिसुआ, hisua
nawada | काशीचक
nawada | कौआकोल
nawada | मेसकौर
nawada | नारदीगंज
nawada | नरहट
nawada | नवादा | seat
nawada | पकरीबरावां, पकरीबरावा
nawada | रजौली, rajauli
nawada | रोह | word
nawada | सिरदला
nawada | वारिसलीगंज, वारसलीगंज

# पश्चिम चंपारण 18
pashchim-champaran | बगहा-1, बगहा, bagaha
pashchim-champaran | बगहा-2
pashchim-champaran | बैरिया
pashchim-champaran | बेतिया | seat
pashchim-champaran | भितहा
pashchim-champaran | चनपटिया, chanpatia
pashchim-champaran | गौनाहा
pashchim-champaran | योगापट्टी, जोगापट्टी
pashchim-champaran | लौरिया
pashchim-champaran | मधुबनी | seat
pashchim-champaran | मैनाटांड़, मैनाटांड
pashchim-champaran | मझौलिया
pashchim-champaran | नरकटियागंज, narkatiaganj
pashchim-champaran | नौतन
pashchim-champaran | पिपरासी
pashchim-champaran | रामनगर
pashchim-champaran | सिकटा
pashchim-champaran | ठकराहा, ठकरहा

# पटना 23
patna | अथमलगोला
patna | बख्तियारपुर, bakhtiarpur
patna | बाढ़, barh | word
patna | बेलछी
patna | बिहटा, bihta
patna | बिक्रम, विक्रम | word
patna | दानापुर, danapur
patna | दनियावां
patna | धनरुआ, धनरूआ
patna | दुल्हिनबाजार, दुल्हिन बाजार
patna | फतुहा, फतुआ, fatuha
patna | घोसवरी
patna | खुसरूपुर, खुसरुपुर, खुशरूपुर
patna | मनेर, maner
patna | मसौढ़ी, masaurhi
patna | मोकामा, mokama, mokameh
patna | नौबतपुर, naubatpur
patna | पालीगंज, paliganj
patna | पंडारक
patna | पटना सदर
patna | फुलवारीशरीफ, फुलवारी शरीफ, फुलवारी, phulwari sharif
patna | पुनपुन
patna | संपतचक

# पूर्वी चंपारण 27
purbi-champaran | आदापुर
purbi-champaran | अरेराज, areraj
purbi-champaran | बंजरिया
purbi-champaran | बनकटवा
purbi-champaran | चकिया, chakia
purbi-champaran | छौड़ादानो, छौरादानो
purbi-champaran | चिरैया
purbi-champaran | ढाका | rare
purbi-champaran | घोड़ासहन
purbi-champaran | हरसिद्धि
purbi-champaran | कल्याणपुर
purbi-champaran | केसरिया | word
purbi-champaran | कोटवा
purbi-champaran | मधुबन
purbi-champaran | मेहसी
purbi-champaran | मोतिहारी | seat
purbi-champaran | पकड़ीदयाल
purbi-champaran | पहाड़पुर
purbi-champaran | पताही
purbi-champaran | फेनहारा
purbi-champaran | पीपराकोठी, पिपराकोठी
purbi-champaran | रामगढ़वा
purbi-champaran | रक्सौल, raxaul
purbi-champaran | संग्रामपुर
purbi-champaran | सुगौली, sugauli
purbi-champaran | तेतरिया
purbi-champaran | तुरकौलिया

# पूर्णिया 14
purnia | अमौर
purnia | बैसा | word
purnia | बायसी
purnia | बनमनखी, banmankhi
purnia | बड़हरा कोठी, बी कोठी, बड़हरा
purnia | भवानीपुर
purnia | डगरुआ, डगरूआ
purnia | धमदाहा, dhamdaha
purnia | जलालगढ़
purnia | कसबा | word
purnia | कृत्यानंद नगर, केनगर
purnia | पूर्णिया पूर्व
purnia | रुपौली, रूपौली
purnia | श्रीनगर | rare

# रोहतास 19
rohtas | अकोढ़ीगोला, अकोढ़ी गोला
rohtas | बिक्रमगंज, bikramganj, विक्रमगंज
rohtas | चेनारी
rohtas | दावथ
rohtas | डेहरी, डेहरी ऑन सोन, डिहरी, dehri
rohtas | दिनारा
rohtas | काराकाट
rohtas | करगहर
rohtas | कोचस
rohtas | नासरीगंज
rohtas | नौहट्टा
rohtas | नोखा
rohtas | राजपुर
rohtas | रोहतास | seat
rohtas | संझौली
rohtas | सासाराम | seat
rohtas | शिवसागर
rohtas | सूर्यपुरा
rohtas | तिलौथू

# सहरसा 10
saharsa | बनमा ईटहरी, बनमा इटहरी
saharsa | कहरा
saharsa | महिषी
saharsa | नौहट्टा
saharsa | पतरघट
saharsa | सलखुआ
saharsa | सत्तरकटैया, सत्तर कटैया
saharsa | सौरबाजार, सौर बाजार
saharsa | सिमरी बख्तियारपुर, simri bakhtiyarpur, सिमरीबख्तियारपुर
saharsa | सोनवर्षा, सोनबरसा, सोनवर्षा राज, सोनवर्षाराज

# समस्तीपुर 20
samastipur | विभूतिपुर, बिभूतिपुर
samastipur | बिथान
samastipur | दलसिंहसराय, dalsinghsarai, दलसिंह सराय, दलसिंगसराय
samastipur | हसनपुर
samastipur | कल्याणपुर
samastipur | खानपुर
samastipur | मोहनपुर
samastipur | मोहिउद्दीननगर, मोहिउद्दीन नगर, मोहिउद्दिननगर
samastipur | मोरवा
samastipur | पटोरी, patori, शाहपुर पटोरी
samastipur | पूसा | rare
samastipur | रोसड़ा, rosera
samastipur | समस्तीपुर | seat
samastipur | सरायरंजन
samastipur | शिवाजीनगर | rare
samastipur | सिंघिया
samastipur | ताजपुर
samastipur | उजियारपुर
samastipur | विद्यापतिनगर
samastipur | वारिसनगर

# सारण 20
saran | अमनौर
saran | बनियापुर
saran | छपरा | seat
saran | दरियापुर
saran | दिघवारा
saran | एकमा
saran | गड़खा, गरखा
saran | इसुआपुर
saran | जलालपुर
saran | लहलादपुर
saran | मकेर
saran | मांझी | rare
saran | मढ़ौरा, मरहौरा, marhaura
saran | मशरक, मसरख, मशरख
saran | नगरा
saran | पानापुर
saran | परसा
saran | रिविलगंज
saran | सोनपुर, sonpur, sonepur
saran | तरैया

# शेखपुरा 6
sheikhpura | अरियरी
sheikhpura | बरबीघा
sheikhpura | चेवाड़ा
sheikhpura | घाटकुसुंभा, घाट कुसुंभा
sheikhpura | शेखपुरा | seat
sheikhpura | शेखोपुरसराय, शेखोपुर सराय

# शिवहर 5
sheohar | डुमरी कटसरी
sheohar | पिपराही
sheohar | पुरनहिया
sheohar | शिवहर | seat
sheohar | तरियानी, तरियानी चौक

# सीतामढ़ी 17
sitamarhi | बैरगनिया
sitamarhi | बाजपट्टी
sitamarhi | बथनाहा
sitamarhi | बेलसंड, belsand
sitamarhi | बोखड़ा, बोखरा
sitamarhi | चोरौत
sitamarhi | डुमरा
sitamarhi | मेजरगंज
sitamarhi | नानपुर
sitamarhi | परिहार | word
sitamarhi | परसौनी
sitamarhi | पुपरी, pupri
sitamarhi | रीगा
sitamarhi | रुन्नीसैदपुर, रून्नीसैदपुर, रुन्नी सैदपुर
sitamarhi | सोनबरसा
sitamarhi | सुप्पी
sitamarhi | सुरसंड, sursand

# सिवान 19
siwan | आंदर
siwan | बड़हरिया
siwan | बसंतपुर
siwan | भगवानपुर हाट
siwan | दरौली
siwan | दरौंदा, दुरौंधा, दरौंधा
siwan | गोरेयाकोठी, गोरियाकोठी
siwan | गुठनी
siwan | हसनपुरा
siwan | हुसैनगंज
siwan | लकड़ी नबीगंज, लकड़ीनबीगंज
siwan | महाराजगंज | rare
siwan | मैरवा, mairwa
siwan | नौतन
siwan | पचरुखी
siwan | रघुनाथपुर
siwan | सिसवन
siwan | सिवान | seat
siwan | जीरादेई, जिरादेई, ziradei

# सुपौल 11
supaul | बसंतपुर
supaul | छातापुर
supaul | किशनपुर
supaul | मरौना
supaul | निर्मली, nirmali
supaul | पिपरा
supaul | प्रतापगंज
supaul | राघोपुर
supaul | सरायगढ़ भपटियाही, सरायगढ़-भपटियाही, सरायगढ़
supaul | सुपौल | seat
supaul | त्रिवेणीगंज, triveniganj

# वैशाली 16
vaishali | भगवानपुर | rare
vaishali | बिदुपुर
vaishali | चेहराकलां, चेहराकला, चेहरा कलां
vaishali | देसरी
vaishali | गोरौल
vaishali | हाजीपुर | seat
vaishali | जंदाहा
vaishali | लालगंज
vaishali | महनार, mahnar
vaishali | महुआ | word
vaishali | पातेपुर
vaishali | पटेढ़ी बेलसर, पटेढी बेलसर
vaishali | राघोपुर
vaishali | राजापाकर, राजापाकड़, राजा पाकर
vaishali | सहदेई बुजुर्ग, सहदेई
vaishali | वैशाली | seat
`;
