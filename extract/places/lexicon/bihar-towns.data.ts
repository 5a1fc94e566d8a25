/**
 * Towns, villages and quarters of Bihar that are no blocks: district | kind (town or locality) | spellings | how it is to be read
 * (`word`, `rare` as in the table of blocks).
 */
export const BIHAR_TOWNS = `
# पटना: शहर के मोहल्ले
patna | locality | कंकड़बाग, कंकड़ बाग, कंकरबाग, kankarbagh
patna | locality | राजेंद्र नगर, राजेंद्रनगर
patna | locality | पाटलिपुत्र कॉलोनी, पाटलिपुत्र कालोनी, पाटलिपुत्र, पाटलिपुत्रा
patna | locality | बोरिंग रोड, बोरिंगरोड, बोरिंग कैनाल रोड, बोरिंग केनाल रोड, ईस्ट बोरिंग कैनाल रोड
patna | locality | अगमकुआं, अगम कुआं
patna | locality | गर्दनीबाग, गर्दनी बाग
patna | locality | अनीसाबाद
patna | locality | बेउर
patna | locality | फुलवारी
patna | locality | खाजपुरा
patna | locality | राजाबाजार, राजा बाजार
patna | locality | शेखपुरा मोड़
patna | locality | जगदेव पथ
patna | locality | आशियाना नगर, आशियाना-दीघा रोड, आशियाना
patna | locality | दीघा
patna | locality | कुर्जी
patna | locality | राजीव नगर, राजीवनगर
patna | locality | पटेल नगर
patna | locality | किदवईपुरी
patna | locality | श्रीकृष्णापुरी, एसकेपुरी, एसके पुरी, एस के पुरी
patna | locality | बुद्धा कॉलोनी, बुद्धा कालोनी
patna | locality | मीठापुर
patna | locality | चिरैयाटांड़
patna | locality | पोस्टल पार्क
patna | locality | जक्कनपुर
patna | locality | करबिगहिया
patna | locality | हनुमान नगर, हनुमाननगर कॉलोनी
patna | locality | भूतनाथ रोड
patna | locality | बहादुरपुर हाउसिंग कॉलोनी
patna | locality | कुम्हरार
patna | locality | गुलजारबाग
patna | locality | आलमगंज
patna | locality | सुल्तानगंज थाना
patna | locality | महेंद्रू
patna | locality | बाकरगंज
patna | locality | सब्जीबाग
patna | locality | दरियापुर गोला
patna | locality | कदमकुआं, कदम कुआं
patna | locality | पटना सिटी, पटनासिटी, patna city
patna | locality | मालसलामी
patna | locality | चौक थाना
patna | locality | खाजेकलां
patna | locality | गायघाट पटना
patna | locality | दीदारगंज
patna | locality | जीपीओ गोलंबर
patna | locality | एक्जीबिशन रोड, एग्जीबिशन रोड
patna | locality | फ्रेजर रोड
patna | locality | डाकबंगला, डाक बंगला
patna | locality | अशोक राजपथ
patna | locality | पीरबहोर
patna | locality | बांकीपुर, बांकीपुर अंचल
patna | locality | अजीमाबाद अंचल, अजीमाबाद
patna | locality | नूतन राजधानी अंचल
patna | locality | गोला रोड
patna | locality | सगुना मोड़
patna | locality | रूपसपुर
patna | locality | रामकृष्णा नगर, रामकृष्ण नगर, रामकृष्णानगर
patna | locality | जगनपुरा
patna | locality | खेमनीचक
patna | locality | न्यू बाइपास
patna | locality | पुनाईचक
patna | locality | शास्त्री नगर, शास्त्रीनगर
patna | locality | राजवंशी नगर
patna | locality | चितकोहरा
patna | locality | सचिवालय थाना
patna | locality | बेली रोड
patna | locality | मंदिरी
patna | locality | लोहानीपुर
patna | locality | सैदपुर
patna | locality | नया टोला
patna | locality | मखनिया कुआं
patna | locality | लंगर टोली, लंगरटोली
patna | locality | भिखना पहाड़ी, भिखनापहाड़ी
patna | locality | मुसल्लहपुर, मुसल्लहपुर हाट
patna | locality | संदलपुर
patna | locality | पहाड़ी
patna | town | खगौल
patna | town | दीघा घाट

# और जिलों के शहर, कस्बे
nalanda | town | पावापुरी, pawapuri
nalanda | town | सोहसराय
nalanda | town | दीपनगर
nalanda | town | खुदागंज
munger | locality | लल्लू पोखर
munger | locality | बेलन बाजार
munger | locality | पूरबसराय, पूरब सराय
bhagalpur | locality | मायागंज
bhagalpur | locality | तिलकामांझी
bhagalpur | locality | बरारी | rare
bhagalpur | locality | आदमपुर
bhagalpur | locality | इशाकचक
bhagalpur | locality | मोजाहिदपुर
bhagalpur | locality | भीखनपुर
bhagalpur | locality | लालूचक
bhagalpur | locality | चंपानगर
bhagalpur | locality | तातारपुर
bhagalpur | locality | खलीफाबाग
bhagalpur | locality | खंजरपुर
bhagalpur | town | घोघा
bhagalpur | town | अकबरनगर
muzaffarpur | locality | अहियापुर
muzaffarpur | locality | ब्रह्मपुरा
muzaffarpur | locality | मिठनपुरा
muzaffarpur | locality | जूरन छपरा
muzaffarpur | locality | अघोरिया बाजार
muzaffarpur | locality | कलमबाग चौक
muzaffarpur | locality | बैरिया गोलंबर
muzaffarpur | town | बरूराज
muzaffarpur | town | ढोली
muzaffarpur | town | सिवाईपट्टी
gaya | locality | एपी कॉलोनी, एपी कालोनी
gaya | locality | रामपुर थाना
gaya | locality | चंदौती
gaya | locality | डेल्हा
gaya | locality | विष्णुपद
gaya | locality | मगध कॉलोनी
gaya | town | इमामगंज बाजार
gaya | town | गहलौर
darbhanga | locality | बेंता
darbhanga | locality | अल्लपट्टी
darbhanga | town | कमतौल
darbhanga | town | सकतपुर
madhubani | town | लौकहा
madhubani | town | सकरी
madhubani | town | साहरघाट
madhubani | town | उमगांव
araria | town | जोगबनी
araria | town | बथनाहा बाजार
kishanganj | town | गलगलिया
purnia | town | गुलाबबाग
purnia | locality | मधुबनी बाजार
purnia | locality | भट्ठा बाजार
katihar | town | मनिहारी घाट
supaul | town | वीरपुर बाजार, वीरपुर, बीरपुर
supaul | town | भीमनगर
supaul | town | कुनौली
saharsa | town | बनगांव
saharsa | town | सिमरी
begusarai | town | बीहट
begusarai | town | सिमरिया
begusarai | town | मंझौल
begusarai | town | गढ़हरा
samastipur | town | मुक्तापुर
samastipur | town | मुसरीघरारी
purbi-champaran | town | पिपराकोठी
purbi-champaran | town | मधुबन बाजार
purbi-champaran | town | सिकरहना
purbi-champaran | locality | छतौनी
pashchim-champaran | town | वाल्मीकिनगर, वाल्मीकि नगर
pashchim-champaran | town | भैंसालोटन
pashchim-champaran | town | शिकारपुर
gopalganj | town | मीरगंज
siwan | town | मलमलिया
saran | town | रिवीलगंज
saran | town | डोरीगंज
saran | town | अवतारनगर
saran | town | नयागांव
saran | town | मढ़ौरा
vaishali | town | सराय थाना
vaishali | town | काजीपुर
vaishali | town | महुआ बाजार
rohtas | town | डालमियानगर
rohtas | town | इंद्रपुरी
rohtas | town | अमझोर
bhojpur | town | कोईलवर पुल
bhojpur | town | बबुरा
bhojpur | town | हसनबाजार
bhojpur | locality | नवादा थाना
buxar | town | कृष्णाब्रह्म
buxar | town | नया भोजपुर
kaimur | town | कर्मनाशा
kaimur | town | भगवानपुर
siwan | town | भगवानपुर
aurangabad | town | जम्होर
aurangabad | town | अंबा
nawada | town | रजौली चेकपोस्ट
jamui | town | सिमुलतला
lakhisarai | town | किऊल
lakhisarai | town | कजरा
lakhisarai | town | मेदनीचौकी
khagaria | town | महेशखूंट
khagaria | town | मड़ैया
sheikhpura | town | मेहुस
jehanabad | town | टेहटा
jehanabad | town | उमता धरनई
arwal | town | मेंहदिया, मेहंदिया
sitamarhi | town | पुनौरा, पुनौराधाम
sitamarhi | town | भिट्ठामोड़
sitamarhi | town | कन्हौली
banka | town | मंदार
`;
