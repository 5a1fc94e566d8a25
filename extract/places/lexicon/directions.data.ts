/** Words in front of a district's name that papers write in several ways: a row is one meaning. */
export const DIRECTIONS = `
पूर्वी, पूर्व, ईस्ट, इस्ट, पू
पश्चिमी, पश्चिम, वेस्ट, प
उत्तरी, उत्तर, नॉर्थ, नार्थ
दक्षिणी, दक्षिण, साउथ
मध्य, सेंट्रल
लोअर, लोवर, निचला, निचली, निम्न
अपर, ऊपरी, उपरी
`;
