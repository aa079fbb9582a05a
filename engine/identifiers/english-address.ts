/** Addresses as they are written in English: a number, a name and a word for a street or a house, a flat before or after. */

/** Words that no street is called by: after "3 tomorrow", "22 to" or "10 minutes" goes no name of a street. */
const noStreet =
  "(?:\\p{L}{3,6}day|the|to|of|or|and|at|in|on|by|for|from|with|till|until|before|after|past|off|up|down|out|via|into|over|either|any|this|that|all|your|our|my|his|her|their|we|i|you|is|are|was|will|can|it|if|tomorrow|today|tonight|morning|afternoon|evening|noon|am|pm|a\\.m|p\\.m|o['’]clock|sharp|or so|seconds?|secs?|min(?:ute)?s?|hours?|hrs?|days?|nights?|weeks?|months?|years?|miles?|km|metres?|meters?|yards?|steps?|stops?|doors?|people|places?|times|more|per|quick|gentle|easy|whole|entire|same|only)";
const streetName = `(?:the\\s|st\\.\\s)?(?:(?!${noStreet}\\s)\\p{L}[\\p{L}'’-]{1,20}\\s){1,3}?`;
const streetEnd =
  "street|st(?!\\s\\p{L}+['’]s)|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|cres|place|pl|terrace|way|gardens|grove|row|boulevard|blvd|parade|walk|mews|square|hill|highway|hwy|parkway|esplanade|circuit|quay";
const flat = '(?:flat|apt\\.?|unit|apartment|room)';

export const english = new RegExp(
  `(?<![\\p{L}\\d]|\\d[.:])(?:${flat}\\s?\\d{1,4}[a-z]?,?\\s)?\\d{1,5}[a-z]?,?\\s(?:${streetName}(?:${streetEnd})|(?:[nsew]\\.?\\s)?\\d{1,3}(?:st|nd|rd|th)\\s(?:street|st|avenue|ave)|the\\s(?:close|drive|avenue|crescent|grove|terrace|square|green))(?![\\p{L}])\\.?(?:,?\\s${flat}\\s?\\d{1,4}[a-z]?)?`,
  'giu',
);
export const englishAfter =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’-]{1,20}\s){1,2}(?:street|st|road|rd|avenue|ave|microdistrict)\.?,?\s(?:no\.?\s?|house\s)?\d{1,4}[a-z]?(?:,?\s(?:flat|apt\.?|unit|apartment)\s?\d{1,4}[a-z]?)?(?![\p{L}\d:])/giu;

/** Words that end the names of streets, and mean something else too: only after a name in capitals, or beside a flat. */
const rarerEnd =
  'Rise|View|Croft|Heights|Park|Green|Vale|Wharf|Quay|Fold|Garth|Bank|Brow|Villas|Cottages|Wynd|Brae|Loan|Circle|Trail|Circus|Orchard|Meadows?|Fields?|Parkway|Ridge|Hollow|Glen|Dene|Common|Gate|Yard|Bridge|Crossing|Estate|Chase|Drove|Link|Mount|Pastures?|Approach|Copse|Warren|End|Leas?|Nook|Holme|Haven|Landing|Reach';
const building = 'House|Lodge|Towers?|Point|Mansions|Apartments|Flats|Buildings|Block|Hall|Cottage';
const capital = "\\p{Lu}[\\p{L}'’-]{1,18}\\s";
export const englishRarer = new RegExp(
  `(?<![\\p{L}\\d£$€#/]|\\d[.:,]|[Rr]oom\\s|[Pp]age\\s|[Cc]hapter\\s|[Bb]us\\s|[Ss]ection\\s)[1-9]\\d{0,3}[a-zA-Z]?,?\\s(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}{0,6}\\s)(?:${capital}){1,2}(?:${rarerEnd})(?![\\p{L}])`,
  'gu',
);
/** "Flat 6 Lowther House", "14 Brockley Rise flat 3": the flat makes a home of whatever the house is called. */
export const englishFlat = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:flat|apt\\.?|apartment)\\s?(?:no\\.?\\s?)?\\d{1,4}[a-z]?,?\\s(?:\\d{1,4}[a-z]?,?\\s)?|\\d{1,4}[a-z]?,?\\s(?=[^.!?\\d]{4,44}\\s(?:flat|apt|apartment)\\s?\\d))${streetName}(?:${streetEnd}|${rarerEnd}|${building})(?![\\p{L}])(?:,?\\s(?:flat|apt\\.?|apartment)\\s?\\d{1,4}[a-z]?)?`,
  'giu',
);
/** "418 Birch unit 3": a number, a name and a flat. */
export const withUnit =
  /(?<![\p{L}\d.:])\d{1,5}\s(?:\p{Lu}[\p{L}’'-]{2,18},?\s){1,2}(?:[Uu]nit|[Aa]pt\.?|[Ff]lat|[Ss]uite|#)\s?\d{1,4}[a-zA-Z]?(?!\p{L})/gu;
/** "15 Fenwick Towers", "3 Orchard House": as often an office, so somebody has to live there. */
export const englishBuilding = new RegExp(
  `(?<![\\p{L}\\d£$€#/]|\\d[.:,]|[Rr]oom\\s)[1-9]\\d{0,3}[a-zA-Z]?,?\\s(?:${capital}){1,2}(?:${building})(?![\\p{L}])`,
  'gu',
);
/** "Abay 214, third entrance", "Tole bi 285/14, blue gate": streets of Kazakhstan in English letters, with the way in. */
export const englishWayIn =
  /(?<![\p{L}\d])\p{Lu}\p{Ll}{2,16}(?:\s(?:bi|batyr|khan|\p{Lu}\p{Ll}{2,16}))?\s[1-9]\d{0,2}[a-z]?(?:[/-]\d{1,3})?,?\s(?:(?:\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)\s(?:entrance|stairwell)|entrance\s\d|(?:blue|green|red|white|black|yellow|brown|iron|metal|wooden|back)\s(?:gate|door|fence)|intercom|buzzer)/gu;
export const englishHome =
  /(?<!\p{L})(?:lives? at|living at|staying at|stays at|moved to|(?:her|his|their|home) address is)\s\d{1,5}[a-z]?,?\s[\p{L}][\p{L}'’-]{2,20}(?:\s\p{Lu}[\p{L}'’-]{1,20})?/giu;

/** Codes of the post that say a street or a house: Britain's, Ireland's, Canada's. */
export const postcode =
  /(?<![\p{L}\d./-])(?:[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW]\s[AC-FHKNPRTV-Y\d]{4}|[A-Z]\d[A-Z]\s\d[A-Z]\d)(?![\p{L}\d/-])/gu;
export const postcodeWord: RegExp = /(?<!\p{L})(?:post ?code|eircode|still at)/u;

/** «Tuesday at 4, unit 3», "Street any weekday 10": what stands before the number names no street. */
const beforeNumber = new RegExp(`(?:^|[\\s,])${noStreet}[\\s,]{1,3}\\d`, 'iu');
export const namesNoStreet = (text: string): boolean =>
  beforeNumber.test(text) || /^(?:street|Street|STREET)\s+\p{Ll}/u.test(text);
