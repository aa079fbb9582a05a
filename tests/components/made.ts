/** Made-up findings and views in three languages, for component tests and for the page that shows every state. */
import type { Actions, Side, View } from '../../components/view';
import type { Offer } from '../../engine';
import type { Finding, Lang, Severity, Surface } from '../../engine/types';

type Words = { quote: string; say: string; offer: string; fixes: string[] };

const words: Record<Lang, Record<'phone' | 'time' | 'minimise' | 'danger', Words>> = {
  en: {
    phone: {
      quote: '8 700 000 12 34',
      say: 'A private phone number lets strangers call the person.',
      offer: 'Use the service’s number or ask the person to write to the inbox.',
      fixes: ['the service’s number', ''],
    },
    time: {
      quote: 'soon',
      say: '“soon” can mean an hour or a month; the reader cannot plan.',
      offer: '“I will answer by Friday, 12 June, 17:00.”',
      fixes: ['by ____, __:__'],
    },
    minimise: {
      quote: 'it’s not that bad',
      say: 'The person may feel that their trouble is not taken seriously.',
      offer: '“That sounds hard. What would help most right now?”',
      fixes: ['that sounds hard'],
    },
    danger: {
      quote: 'he is beating you right now',
      say: 'The person describes danger now and the draft names no way to get help at once.',
      offer: '“If you are in danger now, call 102 (police) or 112.”',
      fixes: [],
    },
  },
  ru: {
    phone: {
      quote: '8 700 000 12 34',
      say: 'По личному номеру человеку сможет позвонить кто угодно.',
      offer: 'Укажите номер службы или попросите написать в личные сообщения.',
      fixes: ['номер службы', ''],
    },
    time: {
      quote: 'скоро',
      say: '«Скоро» может значить и час, и месяц: человеку трудно планировать.',
      offer: '«Отвечу до пятницы, 12 июня, 17:00».',
      fixes: ['до ____, __:__'],
    },
    minimise: {
      quote: 'ничего страшного',
      say: 'Человек может почувствовать, что его беду не приняли всерьёз.',
      offer: '«Вам сейчас нелегко. Что помогло бы прежде всего?»',
      fixes: ['вам сейчас нелегко'],
    },
    danger: {
      quote: 'он вас сейчас бьёт',
      say: 'Человек описывает опасность прямо сейчас, а в сообщении нет быстрого пути к помощи.',
      offer: '«Если опасность сейчас, звоните 102 или 112».',
      fixes: [],
    },
  },
  kk: {
    phone: {
      quote: '8 700 000 12 34',
      say: 'Жеке нөмір арқылы бөтен адам хабарласа алады.',
      offer: 'Қызметтің нөмірін жазыңыз не жеке хабарламаға жазуын сұраңыз.',
      fixes: ['қызметтің нөмірі', ''],
    },
    time: {
      quote: 'жақында',
      say: '«Жақында» бір сағат та, бір ай да болуы мүмкін: адам жоспарлай алмайды.',
      offer: '«12 маусым, жұма күні 17:00-ге дейін жауап беремін».',
      fixes: ['____ күні __:__-ге дейін'],
    },
    minimise: {
      quote: 'ештеңе етпейді',
      say: 'Адамға оның қиындығы елеусіз қалғандай көрінуі мүмкін.',
      offer: '«Сізге қазір оңай емес екен. Алдымен не көмектесер еді?»',
      fixes: ['сізге қазір оңай емес'],
    },
    danger: {
      quote: 'ол сізді қазір ұрып жатыр',
      say: 'Адам дәл қазіргі қауіпті айтып тұр, ал хабарламада тез көмек алар жол жоқ.',
      offer: '«Қазір қауіп төніп тұрса, 102 не 112 нөміріне хабарласыңыз».',
      fixes: [],
    },
  },
};

const frames = {
  phone: { rule: 'pd-phone', category: 'personal-data', kind: 'phone', why: ['confidentiality', 'protect-data'] },
  time: { rule: 'aw-vague-time', category: 'ambiguous-wording', kind: 'vague-time', why: ['informed', 'clarity'] },
  minimise: { rule: 'rs-minimise', category: 'respect', kind: 'dismissive', why: ['empathy', 'dignity'] },
  danger: {
    rule: 'rp-danger-no-route',
    category: 'responsibility',
    kind: 'beyond-competence',
    why: ['responsibility', 'protect-data'],
  },
} as const;
export type Made = keyof typeof frames;

/** One finding; places follow one another, so that findings of different names never overlap. */
export function madeFinding(locale: Lang, name: Made, severity: Severity): Finding {
  const { quote, say, offer, fixes } = words[locale][name];
  const start = Object.keys(frames).indexOf(name) * 100;
  const span = { start, end: start + quote.length };
  const { rule, category, kind, why } = frames[name];
  return {
    key: `${name}-${severity}`,
    rule,
    category,
    kind,
    severity,
    span,
    quote,
    say,
    offer,
    why: [...why],
    sources: ['NASW Code of Ethics 1.07', 'Law 94-V of Kazakhstan on personal data, article 1'],
    fixes: fixes.map((label) => ({ label, edits: [{ span, text: label }] })),
    because: [{ code: 'shape', value: quote }],
  };
}

export const box = { left: 40, top: 420, width: 560, height: 96 };
const publicly: Surface = { platform: 'instagram', kind: 'comment', reach: 'public' };
export const privately: Surface = { platform: 'instagram', kind: 'dm', reach: 'one' };

/** A view where nothing is open yet; `change` says what is. */
export function madeView(locale: Lang, change: Partial<View> = {}): View {
  return {
    locale,
    surface: publicly,
    findings: [],
    pill: null,
    card: null,
    panel: null,
    notice: null,
    busy: false,
    ...change,
  };
}

/** A draft with a name, an unclear time and half a promise, as its reader sees it. */
export function madeReader(locale: Lang): Extract<Side, { is: 'reader' }> {
  const { quote } = words[locale].time;
  const text = `Aigul Serikova: ${quote}.`;
  return {
    is: 'reader',
    anchor: { ...box, top: 640 },
    text,
    rereading: {
      stretches: [
        { is: 'person', text: 'Aigul Serikova', who: 'woman' },
        { is: 'words', text: ': ' },
        { is: 'unclear', text: quote, question: 'when' },
        { is: 'words', text: '.' },
      ],
      promises: [
        {
          span: { start: 0, end: text.length },
          who: 'me',
          what: false,
          when: { span: { start: 16, end: 16 + quote.length }, certain: false },
        },
      ],
      tone: [madeFinding(locale, 'minimise', 'hint')],
    },
  };
}

/** Two ready replies, one with a number and one with gaps. */
export function madeReplies(locale: Lang): Extract<Side, { is: 'replies' }> {
  const inAll = (say: (lang: Lang) => string): Record<Lang, string> => ({
    en: say('en'),
    ru: say('ru'),
    kk: say('kk'),
  });
  return {
    is: 'replies',
    anchor: { ...box, top: 640 },
    called: null,
    lang: locale,
    replies: [
      {
        id: 'crisis',
        title: inAll((lang) => `Danger ${lang}`),
        text: inAll((lang) => `${lang}: call {emergency}.`),
        for: ['responsibility/danger-no-route'],
      },
      {
        id: 'hours',
        title: inAll((lang) => `Hours ${lang}`),
        text: inAll((lang) => `${lang}: from ____ to ____.`),
        for: ['boundary-breach/any-hour'],
      },
    ],
  };
}

/** Three findings, one of each severity. */
export const three = (locale: Lang): Finding[] => [
  madeFinding(locale, 'phone', 'hold'),
  madeFinding(locale, 'time', 'warn'),
  madeFinding(locale, 'minimise', 'hint'),
];

/** Every state worth looking at, by name. */
export function states(locale: Lang): Record<string, View> {
  const findings = three(locale);
  const [phone, time, minimise] = findings as [Finding, Finding, Finding];
  const danger = madeFinding(locale, 'danger', 'hold');
  const anchor = { left: 120, top: 120, width: 120, height: 20 };
  return {
    pill: madeView(locale, { findings, pill: box }),
    'pill-dm': madeView(locale, { findings: [time], pill: box, surface: privately }),
    'card-hold': madeView(locale, { findings, card: { finding: phone, anchor, index: 0, total: 3, byKeyboard: true } }),
    'card-warn': madeView(locale, { findings, card: { finding: time, anchor, index: 1, total: 3, byKeyboard: true } }),
    'card-emergency': madeView(locale, {
      findings: [danger],
      length: 240,
      surface: privately,
      card: { finding: danger, anchor, index: 0, total: 1, byKeyboard: true },
    }),
    'panel-held': madeView(locale, {
      findings,
      pill: box,
      panel: {
        open: [phone],
        rest: [time, minimise],
        anchor: { ...box, top: 640 },
        held: true,
        together: firstFixes([phone, time, minimise]),
      },
    }),
    'panel-open': madeView(locale, {
      findings: [time, minimise],
      pill: box,
      surface: privately,
      panel: {
        open: [],
        rest: [time, minimise],
        anchor: { ...box, top: 640 },
        held: false,
        together: firstFixes([time, minimise]),
      },
    }),
    'panel-emergency': madeView(locale, {
      findings: [danger, phone],
      length: 240,
      surface: privately,
      panel: {
        open: [danger],
        rest: [time],
        anchor: { ...box, top: 640 },
        held: true,
        together: firstFixes([danger, time]),
      },
    }),
    'unchecked-send': madeView(locale, { unchecked: { reasons: ['button', 'picture', 'link'], anchor: box } }),
    'unchecked-pill': madeView(locale, { findings, pill: box, unchecked: { reasons: ['picture'], anchor: box } }),
    'unchecked-panel': madeView(locale, {
      findings,
      account: 'center.help',
      recipient: 'Aigerim',
      unchecked: { reasons: ['send', 'file'], anchor: box },
      panel: {
        open: [phone],
        rest: [time],
        anchor: { ...box, top: 640 },
        held: true,
        together: firstFixes([phone, time]),
      },
    }),
    reader: madeView(locale, { findings, surface: privately, side: madeReader(locale) }),
    replies: madeView(locale, { findings, side: { ...madeReplies(locale), called: 'boundary-breach/any-hour' } }),
    'notice-pass': madeView(locale, { notice: { code: 'pass-given' } }),
    'notice-unchecked': madeView(locale, { notice: { code: 'unchecked' } }),
  };
}

/** What one click may change, where nothing stands in the way of it. */
export const firstFixes = (findings: readonly Finding[]): Offer[] =>
  findings.flatMap((finding) => (finding.fixes[0] ? [{ finding, fix: finding.fixes[0] }] : []));

/** Actions that do nothing. */
export const idle: Actions = {
  fix: () => undefined,
  fixAll: () => undefined,
  keep: () => undefined,
  allow: () => undefined,
  report: () => 'Reread 0: pd-phone',
  copy: async () => true,
  save: () => undefined,
  openReader: () => undefined,
  openReplies: () => undefined,
  insert: () => undefined,
  closeSide: () => undefined,
  openCard: () => undefined,
  closeCard: () => undefined,
  next: () => undefined,
  previous: () => undefined,
  openPanel: () => undefined,
  backToDraft: () => undefined,
  sendAnyway: () => undefined,
  dismissNotice: () => undefined,
  hideUnchecked: () => undefined,
};
