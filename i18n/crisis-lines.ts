/** Lines that help in danger, by country. Numbers are data; what each is for is said by i18n. Last looked at in November 2026. */

export const countries = ['KZ', 'RU', 'GB', 'IE', 'US'] as const;
export type Country = (typeof countries)[number];

export type LineFor = 'emergency' | 'police' | 'ambulance' | 'violence' | 'children' | 'listening';
export type Line = { number: string; is: LineFor };

const line = (is: LineFor, number: string): Line => ({ is, number });

export const crisisLines: Record<Country, Line[]> = {
  KZ: [
    line('emergency', '112'),
    line('police', '102'),
    line('ambulance', '103'),
    line('violence', '111'),
    line('children', '150'),
  ],
  RU: [
    line('emergency', '112'),
    line('police', '102'),
    line('ambulance', '103'),
    line('violence', '8 800 7000 600'),
    line('children', '8 800 2000 122'),
  ],
  GB: [
    line('emergency', '999'),
    line('violence', '0808 2000 247'),
    line('children', '0800 1111'),
    line('listening', '116 123'),
  ],
  IE: [
    line('emergency', '112'),
    line('violence', '1800 341 900'),
    line('children', '1800 66 66 66'),
    line('listening', '116 123'),
  ],
  US: [
    line('emergency', '911'),
    line('violence', '1-800-799-7233'),
    line('children', '1-800-422-4453'),
    line('listening', '988'),
  ],
};

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

/** The number for something, or the one for all emergencies. */
export const numberFor = (country: Country, ...wanted: LineFor[]): string =>
  wanted.map((is) => crisisLines[country].find((one) => one.is === is)?.number).find((one) => one !== undefined) ??
  crisisLines[country][0]?.number ??
  '112';
