/** Steps against a slope, each number at its own pace (Kingma and Ba 2015, "Adam"). */

const [remembersSlope, remembersSquare] = [0.9, 0.999];
const least = 1e-8;

export class Adam {
  private readonly slope: Float32Array;
  private readonly square: Float32Array;
  private readonly touched: Uint8Array;
  private rows: number[] = [];
  private taken = 0;

  /** @param row how many numbers make up a row of which only those touched are stepped; 0: all are */
  constructor(
    length: number,
    private readonly row: number,
  ) {
    this.slope = new Float32Array(length);
    this.square = new Float32Array(length);
    this.touched = new Uint8Array(row > 0 ? length / row : 0);
  }

  /** The slope of a row has changed. */
  touch(row: number): void {
    if (this.touched[row] === 1) return;
    this.touched[row] = 1;
    this.rows.push(row);
  }

  /** Moves `at` against `slopes`, and empties these. */
  step(at: Float32Array, slopes: Float32Array, pace: number): void {
    this.taken += 1;
    const far = (pace * Math.sqrt(1 - remembersSquare ** this.taken)) / (1 - remembersSlope ** this.taken);
    if (this.row === 0) this.move(at, slopes, far, 0, at.length);
    for (const row of this.rows) {
      this.touched[row] = 0;
      this.move(at, slopes, far, row * this.row, (row + 1) * this.row);
    }
    this.rows = [];
  }

  private move(at: Float32Array, slopes: Float32Array, far: number, from: number, to: number): void {
    for (let one = from; one < to; one += 1) {
      const slope = slopes[one] as number;
      slopes[one] = 0;
      const mean = remembersSlope * (this.slope[one] as number) + (1 - remembersSlope) * slope;
      const square = remembersSquare * (this.square[one] as number) + (1 - remembersSquare) * slope * slope;
      this.slope[one] = mean;
      this.square[one] = square;
      at[one] = (at[one] as number) - (far * mean) / (Math.sqrt(square) + least);
    }
  }
}
