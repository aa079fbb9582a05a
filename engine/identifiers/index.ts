/** All identifier shapes by the name that rules call them. */
import { address, location } from './address';
import { bank } from './bank';
import { birthDate, caseNumber, credential, documentNumber, vehiclePlate } from './dates-and-papers';
import { nationalId } from './national-id';
import { email, handles } from './online';
import { phone } from './phone';
import type { Shape } from './shape';

const all: Shape[] = [
  address,
  bank,
  birthDate,
  caseNumber,
  credential,
  documentNumber,
  email,
  handles,
  location,
  nationalId,
  phone,
  vehiclePlate,
];

export const identifierShapes: ReadonlyMap<string, Shape> = new Map(all.map((shape) => [shape.id, shape]));
