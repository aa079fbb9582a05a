/** The contract of platforms in Chromium. */
import { describe } from 'vitest';
import { openChromium } from '../harness';
import { pagesOf, platformContract, platformIds } from './platforms';

const pages = await pagesOf(platformIds);

describe('platforms in Chromium', () => platformContract('chromium', openChromium, pages));
