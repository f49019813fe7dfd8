/** Places under several names: the usual one first, then spellings, former names and short forms. */
export const PLACE_VARIANTS = `
United States|U.S.|US|USA|U.S.A.|United States of America|America
United Kingdom|U.K.|UK|Britain|Great Britain
Soviet Union|USSR|U.S.S.R.
European Union|EU|E.U.
United Arab Emirates|UAE|U.A.E.
Russia|Russian Federation
China|People's Republic of China|PRC
South Korea|Republic of Korea
North Korea|Democratic People's Republic of Korea|DPRK
Czech Republic|Czechia
Ivory Coast|Côte d'Ivoire
Myanmar|Burma
Turkey|Türkiye
North Macedonia|Macedonia
Eswatini|Swaziland
East Timor|Timor-Leste
Cape Verde|Cabo Verde
Democratic Republic of the Congo|Democratic Republic of Congo|DRC|Congo-Kinshasa|Zaire
Kyiv|Kiev|Kyyiv
Odesa|Odessa
Kharkiv|Kharkov
Lviv|Lvov|Lwow
Dnipro|Dnepropetrovsk|Dnipropetrovsk
Zaporizhzhia|Zaporizhia|Zaporozhye
Mykolaiv|Nikolaev|Mykolayiv
Luhansk|Lugansk
Chernobyl|Chornobyl
Donbas|Donbass
Belarus|Byelorussia
Chisinau|Kishinev
Moscow|Moskva
Saint Petersburg|St. Petersburg|St Petersburg|Petersburg|Leningrad
Volgograd|Stalingrad
Astana|Nur-Sultan|Nursultan
Almaty|Alma-Ata
Tbilisi|Tiflis
Beijing|Peking
Guangzhou|Canton
Nanjing|Nanking
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Pune|Poona
Yangon|Rangoon
Ho Chi Minh City|Saigon
Istanbul|Constantinople
Gdansk|Danzig
Wroclaw|Breslau
Mecca|Makkah
Medina|Madinah
Jeddah|Jidda
Mosul|Mossul
Fallujah|Falluja
Raqqa|Raqqah|Rakka
Homs|Hims
Aleppo|Halab
Benghazi|Bengasi
Sanaa|Sana'a
Kabul|Caboul
Washington|Washington, D.C.|Washington D.C.|Washington DC|D.C.
New York|New York City|NYC|N.Y.C.
Los Angeles|L.A.
San Francisco|S.F.
New Orleans|NOLA
California|Calif.|Calif
Pennsylvania|Pa.|Penn.
Massachusetts|Mass.
Virginia|Va.
Florida|Fla.
Connecticut|Conn.
Michigan|Mich.
Wisconsin|Wis.
`;
