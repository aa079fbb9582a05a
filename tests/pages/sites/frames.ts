/** A composer in a frame of the same site, as LinkedIn still has in places (2026, medium): the same page in the frame, which fills the window. */
import type { Fixture } from '../stage';
import { type BoxFixture, type Built, definePage, type Stage } from '../types';
import linkedin from './linkedin';

type Framed = Window & { fixture: Fixture };

const framed = (box: BoxFixture, controls: string[]): BoxFixture => ({
  ...box,
  build: (stage) => (window.top === window ? outside(stage, controls) : inside(stage, box)),
});

export default definePage({
  platform: 'linkedin',
  trustedTypes: true,
  boxes: {
    post: framed(linkedin.boxes.post as BoxFixture, ['post', 'close', 'audience', 'emoji']),
    message: framed(linkedin.boxes.message as BoxFixture, ['send', 'emoji', 'attach']),
  },
});

/** What the frame sends is the page's. */
function inside(stage: Stage, box: BoxFixture): Promise<Built> | Built {
  const page = window.parent as Framed;
  return box.build({ ...stage, send: (text) => page.fixture.sent.push(text) });
}

async function outside(stage: Stage, controls: string[]): Promise<Built> {
  const frame = stage.el('iframe', {
    src: '/interop-iframe',
    title: stage.say('post'),
    style: 'position:fixed;inset:0;width:100%;height:100%;border:0',
  });
  document.body.append(frame);
  const inner = (): Fixture | undefined => (frame.contentWindow as Framed | null)?.fixture;
  while (inner()?.ready !== true) await new Promise((resolve) => setTimeout(resolve, 20));
  for (const name of controls) stage.control(name, () => inner()?.control(name) ?? null);
  return { box: () => inner()?.box() as HTMLElement, model: () => inner()?.model() ?? '' };
}
