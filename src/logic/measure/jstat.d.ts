/** What is used of jStat, which comes without types. */
declare module 'jstat' {
  interface Normal {
    cdf(x: number, mean: number, deviation: number): number;
    inv(p: number, mean: number, deviation: number): number;
  }
  interface JStat {
    normal: Normal;
    studentt: { inv(p: number, degreesOfFreedom: number): number };
    beta: { cdf(x: number, alpha: number, beta: number): number; inv(p: number, alpha: number, beta: number): number };
    lowRegGamma(a: number, x: number): number;
    gammaln(x: number): number;
  }
  const jStat: JStat;
  export default jStat;
}
