/** Drafts for the faults: clean ones, and serious ones with an identity number of its own each time, in three languages. */
import type { Lang } from '../../tests/browser/journeys/acts';
import type { Chance } from '../chance';

export type Sent = { text: string; serious: boolean };

const clean: Record<Lang, (room: number) => string> = {
  en: (room) => `Hello! The appointment is on Wednesday, 3 December, at 10:00, room ${room}.`,
  ru: (room) => `Здравствуйте! Приём в среду, 3 декабря, в 10:00, кабинет ${room}.`,
  kk: (room) => `Сәлеметсіз бе! Қабылдау сәрсенбіде, 3 желтоқсанда, сағат 10:00-де, ${room}-кабинетте.`,
};
const serious: Record<Lang, (number: string) => string> = {
  en: (number) => `Your IIN ${number} is noted, please come on Wednesday at ten.`,
  ru: (number) => `Ваш ИИН ${number} принят, приходите в среду к десяти.`,
  kk: (number) => `ЖСН ${number} қабылданды, сәрсенбі күні сағат онда келіңіз.`,
};

/** A draft nobody has sent before, or nearly so. */
export function draftBy(chance: Chance): Sent {
  const lang = chance.one(['en', 'ru', 'kk'] as const);
  const isSerious = chance.next() < 0.45;
  const text = isSerious ? serious[lang](identityNumber(chance)) : clean[lang](1 + chance.below(900));
  return { text, serious: isSerious };
}

/** A number of Kazakhstan's form with a right check digit, of nobody: the part that counts the day's births is chance. */
function identityNumber(chance: Chance): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  for (;;) {
    const born = `${two(chance.below(100))}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`;
    const digits = `${born}4${String(chance.below(10_000)).padStart(4, '0')}`;
    const sum = (shift: number): number =>
      [...digits].reduce((total, digit, at) => total + Number(digit) * (((at + shift) % 11) + 1), 0) % 11;
    const check = sum(0) === 10 ? sum(2) : sum(0);
    if (check < 10) return digits + check;
  }
}
