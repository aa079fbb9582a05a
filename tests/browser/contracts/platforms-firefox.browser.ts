/** The contract of platforms in Firefox. */
import { describe } from 'vitest';
import { openFirefox } from '../harness';
import { pagesOf, platformContract, platformIds } from './platforms';

const pages = await pagesOf(platformIds);

describe('platforms in Firefox', () => platformContract('firefox', openFirefox, pages));
