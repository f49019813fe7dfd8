/**
 * Units of measure: name (what `Figure.unit` holds) | UCUM code (The Unified Code for Units of Measure, 2.1) |
 * quantity | words | symbols (exact case). Words are read with any number; symbols only after figures.
 */
export const UNITS = `
kilometer|km|length|kilometer,kilometers,kilometre,kilometres,klick,klicks|km,kms,Km,KM
meter|m|length|meter,meters,metre,metres|m
centimeter|cm|length|centimeter,centimeters,centimetre,centimetres|cm,cms
millimeter|mm|length|millimeter,millimeters,millimetre,millimetres|mm
decimeter|dm|length|decimeter,decimeters,decimetre,decimetres|dm
micrometer|um|length|micrometer,micrometers,micrometre,micrometres,micron,microns|µm,μm
nanometer|nm|length|nanometer,nanometers,nanometre,nanometres|nm
mile|[mi_i]|length|mile,miles|mi
yard|[yd_i]|length|yard,yards|yd,yds
foot|[ft_i]|length|foot,feet|ft
inch|[in_i]|length|inch,inches|in.,″,in
nautical mile|[nmi_i]|length|nautical mile,nautical miles|nmi
light year|[ly]|length|light year,light years,lightyear,lightyears,light-year,light-years|
fathom|[fth_i]|length|fathom,fathoms|
furlong|[fur_us]|length|furlong,furlongs|
astronomical unit|AU|length|astronomical unit,astronomical units|
parsec|pc|length|parsec,parsecs|
square kilometer|km2|area|square kilometer,square kilometers,square kilometre,square kilometres,square km,sq km,sq . km|km2,km²,sqkm
square meter|m2|area|square meter,square meters,square metre,square metres,sq m,sq . m|m2,m²,sqm
square centimeter|cm2|area|square centimeter,square centimeters,square centimetre,square centimetres,sq cm|cm2,cm²
square millimeter|mm2|area|square millimeter,square millimeters,square millimetre,square millimetres|mm2,mm²
square mile|[smi_us]|area|square mile,square miles,sq mi,sq . mi,sq miles|
square yard|[syd_i]|area|square yard,square yards,sq yd|
square foot|[sft_i]|area|square foot,square feet,sq ft,sq . ft,sq feet|sqft,ft2,ft²
square inch|[sin_i]|area|square inch,square inches,sq in|in2,in²
hectare|har|area|hectare,hectares|ha
acre|[acr_us]|area|acre,acres|ac
cubic meter|m3|volume|cubic meter,cubic meters,cubic metre,cubic metres|m3,m³
cubic centimeter|cm3|volume|cubic centimeter,cubic centimeters,cubic centimetre,cubic centimetres|cm3,cm³,cc
cubic kilometer|km3|volume|cubic kilometer,cubic kilometers,cubic kilometre,cubic kilometres|km3,km³
cubic foot|[cft_i]|volume|cubic foot,cubic feet,cu ft|ft3,ft³
cubic inch|[cin_i]|volume|cubic inch,cubic inches|in3,in³
cubic yard|[cyd_i]|volume|cubic yard,cubic yards|yd3,yd³
cubic mile||volume|cubic mile,cubic miles|
liter|L|volume|liter,liters,litre,litres|l,L,ltr
milliliter|mL|volume|milliliter,milliliters,millilitre,millilitres|ml,mL
centiliter|cL|volume|centiliter,centiliters,centilitre,centilitres|cl,cL
deciliter|dL|volume|deciliter,deciliters,decilitre,decilitres|dl,dL
hectoliter|hL|volume|hectoliter,hectoliters,hectolitre,hectolitres|hl,hL
gallon|[gal_us]|volume|gallon,gallons|gal,gals
quart|[qt_us]|volume|quart,quarts|qt
pint|[pt_us]|volume|pint,pints|
cup|[cup_us]|volume|cup,cups|
tablespoon|[tbs_us]|volume|tablespoon,tablespoons,tbsp|tbsp
teaspoon|[tsp_us]|volume|teaspoon,teaspoons,tsp|tsp
fluid ounce|[foz_us]|volume|fluid ounce,fluid ounces,fl oz|
barrel|[bbl_us]|volume|barrel,barrels|bbl,bbls
bushel|[bu_us]|volume|bushel,bushels|
acre-foot||volume|acre foot,acre feet|
kilogram|kg|weight|kilogram,kilograms,kilogramme,kilogrammes,kilo,kilos|kg,kgs,Kg
gram|g|weight|gram,grams,gramme,grammes|g
milligram|mg|weight|milligram,milligrams,milligramme,milligrammes|mg
microgram|ug|weight|microgram,micrograms|µg,μg,mcg
nanogram|ng|weight|nanogram,nanograms|ng
t|t|weight|metric ton,metric tons,metric tonne,metric tonnes,tonne,tonnes|mt
ton|[ston_av]|weight|ton,tons,short ton,short tons|t
long ton|[lton_av]|weight|long ton,long tons|
pound|[lb_av]|weight|pound,pounds|lb,lbs,lb.,lbs.
ounce|[oz_av]|weight|ounce,ounces|oz,oz.
stone|[stone_av]|weight|stone|
carat|[car_m]|weight|carat,carats|ct
grain|[gr]|weight|grain,grains|
kiloton|kt|energy|kiloton,kilotons|kt
megaton|Mt|energy|megaton,megatons|Mt
gigaton|Gt|weight|gigaton,gigatons,gigatonne,gigatonnes|Gt
kilometer per hour|km/h|speed|kilometer per hour,kilometers per hour,kilometre per hour,kilometres per hour,kilometers an hour,kilometres an hour,kilometer an hour,kilometre an hour|km/h,kph,kmh,kmph,km/hr
mile per hour|[mi_i]/h|speed|mile per hour,miles per hour,mile an hour,miles an hour|mph,mi/h
meter per second|m/s|speed|meter per second,meters per second,metre per second,metres per second,meters a second,metres a second|m/s
foot per second|[ft_i]/s|speed|foot per second,feet per second,feet a second|ft/s,fps
kilometer per second|km/s|speed|kilometer per second,kilometers per second,kilometres per second,kilometers a second|km/s
knot|[kn_i]|speed|knot,knots|kt,kn,kts
mile per gallon|[mi_i]/[gal_us]|fuel|mile per gallon,miles per gallon,miles a gallon,miles to the gallon|mpg
revolution per minute|/min|frequency|revolution per minute,revolutions per minute|rpm
bit|bit|information|bit,bits|
kilobit|kbit|information|kilobit,kilobits|kbit,Kb
megabit|Mbit|information|megabit,megabits|Mbit,Mb
gigabit|Gbit|information|gigabit,gigabits|Gbit,Gb
byte|By|information|byte,bytes|
kilobyte|kBy|information|kilobyte,kilobytes|KB,kB
megabyte|MBy|information|megabyte,megabytes,meg,megs|MB
gigabyte|GBy|information|gigabyte,gigabytes,gig,gigs|GB
terabyte|TBy|information|terabyte,terabytes|TB
petabyte|PBy|information|petabyte,petabytes|PB
exabyte|EBy|information|exabyte,exabytes|EB
kilobit per second|kbit/s|information|kilobit per second,kilobits per second|kbps,kbit/s
megabit per second|Mbit/s|information|megabit per second,megabits per second,megabits a second|Mbps,Mbit/s
gigabit per second|Gbit/s|information|gigabit per second,gigabits per second|Gbps,Gbit/s
pixel||information|pixel,pixels|px
megapixel||information|megapixel,megapixels|MP
watt|W|power|watt,watts|W
kilowatt|kW|power|kilowatt,kilowatts|kW,KW
megawatt|MW|power|megawatt,megawatts|MW
gigawatt|GW|power|gigawatt,gigawatts|GW
terawatt|TW|power|terawatt,terawatts|TW
horsepower|[HP]|power|horsepower|hp,HP,bhp
watt hour|W.h|energy|watt hour,watt hours|Wh
kilowatt hour|kW.h|energy|kilowatt hour,kilowatt hours|kWh
megawatt hour|MW.h|energy|megawatt hour,megawatt hours|MWh
gigawatt hour|GW.h|energy|gigawatt hour,gigawatt hours|GWh
terawatt hour|TW.h|energy|terawatt hour,terawatt hours|TWh
joule|J|energy|joule,joules|
kilojoule|kJ|energy|kilojoule,kilojoules|kJ
megajoule|MJ|energy|megajoule,megajoules|MJ
calorie|cal|energy|calorie,calories|
kilocalorie|kcal|energy|kilocalorie,kilocalories|kcal
british thermal unit|[Btu]|energy|british thermal unit,british thermal units|BTU,Btu
volt|V|electricity|volt,volts|V
kilovolt|kV|electricity|kilovolt,kilovolts|kV
ampere|A|electricity|ampere,amperes,amp,amps|
milliampere hour|mA.h|electricity|milliampere hours|mAh
ohm|Ohm|electricity|ohm,ohms|Ω
hertz|Hz|frequency|hertz|Hz
kilohertz|kHz|frequency|kilohertz|kHz
megahertz|MHz|frequency|megahertz|MHz
gigahertz|GHz|frequency|gigahertz|GHz
decibel|dB|sound|decibel,decibels|dB
newton|N|force|newton,newtons|
pascal|Pa|pressure|pascal,pascals|Pa
hectopascal|hPa|pressure|hectopascal,hectopascals|hPa
kilopascal|kPa|pressure|kilopascal,kilopascals|kPa
megapascal|MPa|pressure|megapascal,megapascals|MPa
bar|bar|pressure||bar
millibar|mbar|pressure|millibar,millibars|mbar,mb
pound per square inch|[psi]|pressure|pound per square inch,pounds per square inch|psi
atmosphere|atm|pressure|atmosphere,atmospheres|atm
becquerel|Bq|radiation|becquerel,becquerels|Bq
sievert|Sv|radiation|sievert,sieverts|Sv
millisievert|mSv|radiation|millisievert,millisieverts|mSv
microsievert|uSv|radiation|microsievert,microsieverts|µSv,μSv
curie|Ci|radiation|curie,curies|
lumen|lm|light|lumen,lumens|
part per million|[ppm]|fraction|part per million,parts per million|ppm
part per billion|[ppb]|fraction|part per billion,parts per billion|ppb
part per trillion|[pptr]|fraction|part per trillion,parts per trillion|
radian|rad|angle|radian,radians|rad
arcminute|'|angle|arcminute,arcminutes|
arcsecond|''|angle|arcsecond,arcseconds|
mole|mol|substance||mol
`;

/** Units of time that make a speed of a length: word | UCUM. */
export const TIME_UNITS = `
second,seconds,sec,s|s|second
millisecond,milliseconds,ms|ms|millisecond
microsecond,microseconds|us|microsecond
minute,minutes,min|min|minute
hour,hours,hr,h|h|hour
day,days|d|day
week,weeks|wk|week
month,months|mo|month
year,years|a|year
`;

/** Units of a stretch of time: name (what `Figure.unit` holds) | UCUM code | words. */
export const DURATION_UNITS = `
second|s|second,seconds,sec,secs
minute|min|minute,minutes,min,mins
hour|h|hour,hours,hr,hrs
day|d|day,days
week|wk|week,weeks
fortnight||fortnight,fortnights
month|mo|month,months
year|a|year,years,yr,yrs
decade||decade,decades
century||century,centuries
`;

/** Words after a number that make it a time. */
export const DURATION_WORDS =
  'second seconds sec secs millisecond milliseconds nanosecond nanoseconds minute minutes min mins hour hours hr hrs day days night nights weekday ' +
  'weekdays weekend weekends week weeks fortnight fortnights month months year years yr yrs decade decades century centuries ' +
  'millennium millennia semester semesters midnight morning mornings evening evenings afternoon afternoons';
