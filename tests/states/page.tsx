/** One page that shows each state of what stands beside a box: `?state=…&locale=…`; without a state, links to all. */
import { createRoot } from 'react-dom/client';
import { Beside, besideStyles } from '../../components/beside';
import { langs } from '../../engine/types';
import { idle, states } from '../components/made';

const asked = new URLSearchParams(location.hash.slice(1));
const locale = langs.find((lang) => lang === asked.get('locale')) ?? 'en';
const view = states(locale)[asked.get('state') ?? ''];
document.documentElement.lang = locale;

if (view) {
  const host = document.createElement('div');
  document.body.append(host);
  // Open, so that axe and tests can look inside; on real pages the root is closed.
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = besideStyles;
  const place = document.createElement('div');
  root.append(style, place);
  createRoot(place).render(<Beside view={view} actions={idle} />);
} else {
  const list = document.createElement('ul');
  for (const lang of langs)
    for (const name of Object.keys(states(lang))) {
      const link = document.createElement('a');
      link.href = `#locale=${lang}&state=${name}`;
      link.textContent = `${lang}: ${name}`;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
  document.body.append(list);
  addEventListener('hashchange', () => location.reload());
}
