/** Lines that help in danger, by country. Numbers are data; what each is for is said by i18n. */

export const countries = ['KZ', 'RU', 'GB', 'IE', 'US'] as const;
export type Country = (typeof countries)[number];

export type LineFor = 'emergency' | 'police' | 'ambulance' | 'violence' | 'children' | 'listening';
export type Line = { number: string; is: LineFor };

const line = (is: LineFor, number: string): Line => ({ is, number });

// Looked at on 2026-11-28, in stored copies of the pages named; no number was called. A number goes in with a page of the service itself,
// of the state, or with news that name it, and the page's year; without one it stays out: a dead line is worse than none.
export const crisisLines: Record<Country, Line[]> = {
  KZ: [
    // egov.kz, emergency number 112 (2021): 112 for all, 102 police, 103 ambulance; rules of service 112 renewed: zakon.kz, September 2025.
    line('emergency', '112'),
    line('police', '102'),
    line('ambulance', '103'),
    // State contact centre for family, women and children, day and night: turantimes.kz, October 2023; inform.kz, November 2025, January 2026.
    // It is the children's line as well. The older 150 was left out: nothing later than 2023 was found that says somebody answers.
    line('violence', '111'),
    line('children', '111'),
  ],
  RU: [
    // sergiev.ru, order of calling the emergency services from any network: 112 for all, 102 police, 103 ambulance.
    line('emergency', '112'),
    line('police', '102'),
    line('ambulance', '103'),
    // izvestia64.ru, March 2026, after the region's ministry: for children and adults, free. A line against violence at home, answered
    // in the whole country, could not be confirmed.
    line('children', '8 800 2000 122'),
  ],
  GB: [
    // hartlepoolnow.co.uk (the council), domestic abuse: 999; National Domestic Abuse Helpline, at any time; refuge.org.uk.
    line('emergency', '999'),
    line('violence', '0808 2000 247'),
    // thefirststep.org.uk, mbrook.brent.sch.uk: Childline, day and night.
    line('children', '0800 1111'),
    // samaritans.org, contact a Samaritan: free from any phone.
    line('listening', '116 123'),
  ],
  IE: [
    // www2.hse.ie, when to call 112 or 999.
    line('emergency', '112'),
    // womensaid.ie (2016), day and night since then; irishexaminer.com tells of the same line.
    line('violence', '1800 341 900'),
    // ispcc.ie, Childline day and night; the number: breakingnews.ie (2017), Connemara Community Radio with the ISPCC (December 2024).
    line('children', '1800 66 66 66'),
    // oireachtas.ie, question 505 (2013): assigned to the Samaritans; irishexaminer.com (2019); samaritans.org.
    line('listening', '116 123'),
  ],
  US: [
    // childhelphotline.org: 911 for emergencies.
    line('emergency', '911'),
    // ovc.ojp.gov, Department of Justice (January 2022): National Domestic Violence Hotline.
    line('violence', '1-800-799-7233'),
    // childhelphotline.org, day and night; the number: thehopeline.com, helpisaclickaway.org (1-800-4-A-CHILD). childcare.gov differs by a digit.
    line('children', '1-800-422-4453'),
    // hcfl.gov (2023), after SAMHSA: call or text, day or night.
    line('listening', '988'),
  ],
};

/** The lines to be shown: a number that is for several things stands once. */
export function shownLines(country: Country): { number: string; is: LineFor[] }[] {
  const numbers = [...new Set(crisisLines[country].map(({ number }) => number))];
  return numbers.map((number) => ({
    number,
    is: crisisLines[country].filter((one) => one.number === number).map(({ is }) => is),
  }));
}

/** Time zones that lie in one of the countries; those of the United States are told by their language. */
const zones: [RegExp, Country][] = [
  [/^Asia\/(?:Almaty|Astana|Aqtau|Aqtobe|Atyrau|Oral|Qostanay|Qyzylorda)$/, 'KZ'],
  [/^Europe\/London$|^GB$/, 'GB'],
  [/^Europe\/Dublin$|^Eire$/, 'IE'],
  [
    /^US\/|^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana\/\w+)$|^Pacific\/Honolulu$/,
    'US',
  ],
  [
    /^Europe\/(?:Moscow|Kaliningrad|Samara|Volgograd|Saratov|Ulyanovsk|Astrakhan|Kirov)$|^Asia\/(?:Yekaterinburg|Omsk|Novosibirsk|Barnaul|Tomsk|Krasnoyarsk|Novokuznetsk|Irkutsk|Chita|Yakutsk|Vladivostok|Magadan|Sakhalin|Kamchatka|Anadyr)$/,
    'RU',
  ],
];

/** Where a worker most likely is: by the clock's time zone, else by the region of a language, else Kazakhstan. */
export function likelyCountry(timeZone: string, languages: readonly string[]): Country {
  const byZone = zones.find(([pattern]) => pattern.test(timeZone));
  if (byZone) return byZone[1];
  const regions = languages.flatMap((tag) => tag.toUpperCase().split('-').slice(1));
  return countries.find((country) => regions.includes(country)) ?? 'KZ';
}
