/** The contract of editors in Chromium. */
import { describe } from 'vitest';
import { openChromium } from '../harness';
import { editorContract } from './editors';

describe('editors in Chromium', () => editorContract(openChromium));
