/**
 * Which hospital is meant where a kind of hospital is named in or with a place: kind | district or state | slug | its district.
 * The first row that fits is taken; `IN` fits everywhere.
 */
export const FACILITY_DEFAULTS = `
aiims | IN-BR | aiims-patna | IN-BR/patna
aiims | IN-DL | aiims-delhi | IN-DL
aiims | IN-UK | aiims-rishikesh | IN-UK/dehradun
aiims | IN-MP | aiims-bhopal | IN-MP/bhopal
aiims | IN-CG | aiims-raipur | IN-CG/raipur
aiims | IN-RJ | aiims-jodhpur | IN-RJ/jodhpur
aiims | IN-OD | aiims-bhubaneswar | IN-OD/khordha
aiims | IN-JH | aiims-deoghar | IN-JH/deoghar
aiims | IN | aiims-delhi | IN-DL
pgi | IN-UP | sgpgi | IN-UP/lucknow
pgi | IN-HR/rohtak | pgims-rohtak | IN-HR/rohtak
pgi | IN-CH | pgi-chandigarh | IN-CH/chandigarh
pgi | IN-PB | pgi-chandigarh | IN-CH/chandigarh
pgi | IN-HR | pgi-chandigarh | IN-CH/chandigarh
pgi | IN-HP | pgi-chandigarh | IN-CH/chandigarh
mgm-medical-college | IN-MP | mgm-medical-college-indore | IN-MP/indore
mgm-medical-college | IN-JH | mgm-medical-college-jamshedpur | IN-JH/east-singhbhum
mgm-medical-college | IN-BR | mgm-kishanganj | IN-BR/kishanganj
gmch | IN-BR/pashchim-champaran | gmch-bettiah | IN-BR/pashchim-champaran
gmch | IN-BR/purnia | gmch-purnia | IN-BR/purnia
gmch | IN-AS | gmch-guwahati | IN-AS/kamrup-metropolitan
gmch | IN-CH | gmch-chandigarh | IN-CH/chandigarh
medical-college | IN-BR/pashchim-champaran | gmch-bettiah | IN-BR/pashchim-champaran
medical-college | IN-BR/purnia | gmch-purnia | IN-BR/purnia
medical-college | IN-BR/patna | pmch | IN-BR/patna
medical-college | IN-BR/gaya | anmmch | IN-BR/gaya
medical-college | IN-BR/bhagalpur | jlnmch | IN-BR/bhagalpur
medical-college | IN-BR/muzaffarpur | skmch | IN-BR/muzaffarpur
medical-college | IN-BR/darbhanga | dmch | IN-BR/darbhanga
medical-college | IN-BR/madhepura | jktmch | IN-BR/madhepura
medical-college | IN-BR/katihar | kmch-katihar | IN-BR/katihar
medical-college | IN-BR/nalanda | vims-pawapuri | IN-BR/nalanda
medical-college | IN-UP/gorakhpur | brd-medical-college | IN-UP/gorakhpur
medical-college | IN-UP/kanpur-nagar | gsvm-medical-college | IN-UP/kanpur-nagar
medical-college | IN-UP/agra | sn-medical-college | IN-UP/agra
medical-college | IN-UP/meerut | llrm-medical-college | IN-UP/meerut
medical-college | IN-MP/indore | mgm-medical-college-indore | IN-MP/indore
medical-college | IN-JH/dumka | phulo-jhano-medical-college | IN-JH/dumka
`;
