/** The contract of editors in Firefox. */
import { describe } from 'vitest';
import { openFirefox } from '../harness';
import { editorContract } from './editors';

describe('editors in Firefox', () => editorContract(openFirefox));
