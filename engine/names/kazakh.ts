/** Kazakh case, plural and possessive endings stripped from a name, on the folded key. */

const caseEnding =
  /(?:нин|дин|тин|га|ге|ка|ке|на|не|ни|ди|ти|н|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|ники|дики|тики|даги|деги|таги|теги|дай|дей|тай|тей|ша|ше)$/;
const possessive = /(?:им|имиз|иниз|ин|си|и|м|миз|низ)$/;
const plural = /(?:лар|лер|дар|дер|тар|тер)$/;
/** Respect and tenderness: Айгүлжан, Нұреке, Айгулька. */
const respect = /(?:жан|еке|екен|екем|ке|тай|ш)$/;
/** Endings that Russian puts on Kazakh names: Ерлана, Динары, с Айгулью. */
const russianEnding = /(?:а|у|ом|ем|е|и|ой|ей|ю|я|ию)$/;

/** @returns candidates for the bare name, longest first, the whole key among them; none shorter than three letters */
export function bareForms(key: string): string[] {
  const forms = new Set<string>([key]);
  const strip = (from: string, ending: RegExp): string | null => {
    const rest = from.replace(ending, '');
    return rest !== from && rest.length >= 3 ? rest : null;
  };
  const layers = [caseEnding, possessive, plural, respect];
  let level = [key];
  for (const ending of layers) {
    const next: string[] = [];
    for (const form of level) {
      const rest = strip(form, ending);
      if (rest) {
        forms.add(rest);
        next.push(rest);
      }
    }
    level = [...level, ...next];
  }
  const russian = strip(key, russianEnding);
  if (russian) {
    forms.add(russian);
    forms.add(`${russian}а`);
    forms.add(`${russian}я`);
  }
  return [...forms].sort((a, b) => b.length - a.length);
}
