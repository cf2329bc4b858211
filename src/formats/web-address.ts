/** Whether a value is an absolute address of the web: `http` or `https`, without spaces or angle brackets. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s<>"]{3,1990}$/iu.test(address.trim())
}
