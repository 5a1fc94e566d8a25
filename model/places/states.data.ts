/** States and union territories of India: place id (ISO 3166-2 as of 2023) | English name | Hindi name. */
export const STATES = `IN-AN | Andaman and Nicobar Islands | अंडमान और निकोबार
IN-AP | Andhra Pradesh | आंध्र प्रदेश
IN-AR | Arunachal Pradesh | अरुणाचल प्रदेश
IN-AS | Assam | असम
IN-BR | Bihar | बिहार
IN-CH | Chandigarh | चंडीगढ़
IN-CG | Chhattisgarh | छत्तीसगढ़
IN-DH | Dadra and Nagar Haveli and Daman and Diu | दादरा और नगर हवेली और दमन और दीव
IN-DL | Delhi | दिल्ली
IN-GA | Goa | गोवा
IN-GJ | Gujarat | गुजरात
IN-HR | Haryana | हरियाणा
IN-HP | Himachal Pradesh | हिमाचल प्रदेश
IN-JK | Jammu and Kashmir | जम्मू-कश्मीर
IN-JH | Jharkhand | झारखंड
IN-KA | Karnataka | कर्नाटक
IN-KL | Kerala | केरल
IN-LA | Ladakh | लद्दाख
IN-LD | Lakshadweep | लक्षद्वीप
IN-MP | Madhya Pradesh | मध्य प्रदेश
IN-MH | Maharashtra | महाराष्ट्र
IN-MN | Manipur | मणिपुर
IN-ML | Meghalaya | मेघालय
IN-MZ | Mizoram | मिजोरम
IN-NL | Nagaland | नगालैंड
IN-OD | Odisha | ओडिशा
IN-PY | Puducherry | पुडुचेरी
IN-PB | Punjab | पंजाब
IN-RJ | Rajasthan | राजस्थान
IN-SK | Sikkim | सिक्किम
IN-TN | Tamil Nadu | तमिलनाडु
IN-TS | Telangana | तेलंगाना
IN-TR | Tripura | त्रिपुरा
IN-UP | Uttar Pradesh | उत्तर प्रदेश
IN-UK | Uttarakhand | उत्तराखंड
IN-WB | West Bengal | पश्चिम बंगाल
`;
