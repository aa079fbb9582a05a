/** The contract of inline pieces in both browsers. */
import { describe } from 'vitest';
import { openChromium, openFirefox } from '../harness';
import { inlineContract } from './inline';

describe('inline pieces in Chromium', () => inlineContract(openChromium));
describe('inline pieces in Firefox', () => inlineContract(openFirefox));
