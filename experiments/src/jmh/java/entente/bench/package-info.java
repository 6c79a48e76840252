/**
 * Benchmarks of the engine, apart from tests: {@code docs/performance.md} says how to run them and
 * what they measured.
 */
package entente.bench;
