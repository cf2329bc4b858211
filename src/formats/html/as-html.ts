/** Plain text in a field that may hold HTML keeps its line breaks. */
export function asHtml(text: string): string {
  return /<[a-z!/][^<]{0,2000}>/iu.test(text) ? text : text.replace(/</gu, '&lt;').replace(/\n/gu, '<br>')
}
