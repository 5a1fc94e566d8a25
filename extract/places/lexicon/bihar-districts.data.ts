/**
 * Bihar's 38 districts: slug | spellings of the district | towns that stand for it | Roman spellings.
 * Nukta, chandrabindu, म्प/ंप and the like need no row of their own: both sides are folded alike.
 */
export const BIHAR_DISTRICTS = `
araria | अररिया, अररीया, अरारिया, अररिआ | | araria, arariya
arwal | अरवल, अर्वल | | arwal
aurangabad | औरंगाबाद, औरगाबाद, ओरंगाबाद | | aurangabad
banka | बांका, बाका | | banka
begusarai | बेगूसराय, बेगुसराय, बेगुसाराय, बेगू सराय, बेगूसाराय | | begusarai, begu sarai
bhagalpur | भागलपुर, भागलपूर | | bhagalpur
bhojpur | भोजपुर, भोजपूर | आरा | bhojpur, ara, arrah
buxar | बक्सर, बकसर | | buxar, baxar
darbhanga | दरभंगा, दरभँगा, दड़भंगा, दरभंगे | लहेरियासराय | darbhanga, laheriasarai
gaya | गया, गयाजी | | gaya, gayaji
gopalganj | गोपालगंज, गोपाल गंज | | gopalganj
jamui | जमुई, जमूई | | jamui
jehanabad | जहानाबाद, जेहानाबाद, जहांनाबाद | | jehanabad, jahanabad
kaimur | कैमूर, कैमुर | भभुआ, भभूआ | kaimur, bhabua, bhabhua
katihar | कटिहार, कटीहार | | katihar
khagaria | खगड़िया, खगरिया, खगड़ीया, खगरीया | | khagaria, khagariya
kishanganj | किशनगंज, किसनगंज, किशन गंज | | kishanganj
lakhisarai | लखीसराय, लखिसराय, लक्खीसराय, लखीसाराय | | lakhisarai, luckeesarai
madhepura | मधेपुरा, मधेपूरा, माधेपुरा | | madhepura
madhubani | मधुबनी, मधुवनी, मधूबनी | | madhubani
munger | मुंगेर, मूंगेर | | munger, monghyr
muzaffarpur | मुजफ्फरपुर, मुजफ्फरपूर, मुजफरपुर, मुज्जफरपुर, मुज्जफ्फरपुर, मुजफ़्फरपुर, मुज़फ्फरपुर, मुजफ्फर पुर | | muzaffarpur, muzzafarpur
nalanda | नालंदा, नालन्दा | बिहारशरीफ, बिहार शरीफ | nalanda, biharsharif, bihar sharif
nawada | नवादा, नावादा | | nawada, nawadah
pashchim-champaran | पश्चिम चंपारण, पश्चिमी चंपारण, प चंपारण, पच्छिम चंपारण, पश्चिम चंपारन, पश्चिमी चंपारन, वेस्ट चंपारण, पश्चिमी चम्पारन, प. चम्पारन, पश्चिमचंपारण, पश्चीम चंपारण, पश्चीमी चंपारण, पश्चिमि चंपारण, पच्छिमी चंपारण | बेतिया, बेतियां, बेत्तिया | pashchim champaran, paschim champaran, west champaran, bettiah
patna | पटना, पटने, पट्ना | | patna
purbi-champaran | पूर्वी चंपारण, पूर्व चंपारण, पू चंपारण, पुर्वी चंपारण, पूर्वी चंपारन, पूरबी चंपारण, ईस्ट चंपारण, इस्ट चंपारण, पूर्वीचंपारण, पुर्व चंपारण, पूर्वि चंपारण, पू. चम्पारन | मोतिहारी, मोतीहारी | purbi champaran, east champaran, motihari
purnia | पूर्णिया, पुर्णिया, पूर्निया, पूर्णियां, पुर्निया, पूर्णीया | | purnia, purnea
rohtas | रोहतास | सासाराम, सासा राम | rohtas, sasaram
saharsa | सहरसा | | saharsa
samastipur | समस्तीपुर, समस्तिपुर, समस्ती पुर, समस्तीपूर | | samastipur
saran | सारण, सारन | छपरा, छपड़ा | saran, chapra, chhapra
sheikhpura | शेखपुरा, शेखपूरा | | sheikhpura, shekhpura
sheohar | शिवहर, शिओहर, शेवहर | | sheohar, shivhar
sitamarhi | सीतामढ़ी, सितामढ़ी, सीतामढी, सीतामढि, सीतामड़ी | | sitamarhi
siwan | सिवान, सीवान, सीवन जिला | | siwan, sivan
supaul | सुपौल, सूपौल | | supaul
vaishali | वैशाली, वैसाली | हाजीपुर, हाजिपुर | vaishali, hajipur
`;
