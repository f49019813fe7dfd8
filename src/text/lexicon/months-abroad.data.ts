/**
 * Names of months in other languages of newspapers, from January: the days of publication that their pages print.
 * Inside texts only the English ones are read. Abbreviations stand without their stop.
 */
export const MONTHS_ABROAD: readonly string[] = [
  // German, with the Austrian January and February.
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mrz apr mai jun jul aug sep okt nov dez',
  // French
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'janv févr mars avr mai juin juil août sept oct nov déc',
  // Spanish
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'ene feb mar abr may jun jul ago sept oct nov dic',
  // Italian
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  // Portuguese
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  // Dutch
  'januari februari maart april mei juni juli augustus september oktober november december',
  // Swedish; Danish and Norwegian differ in spelling
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts april maj juni juli august september oktober november desember',
  // Polish, as they stand in dates
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  // Czech
  'ledna února března dubna května června července srpna září října listopadu prosince',
  // Turkish
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
];
