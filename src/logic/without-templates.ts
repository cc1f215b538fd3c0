/** A page without what waits in its templates, also in templates of templates: it is no part of the page until a script puts it there. Lines keep their numbers. */
export function withoutTemplates(html: string): string {
  let depth = 0;
  return html
    .split(/(<\/?template\b[^>]*>)/)
    .map((part) => {
      const isEnd = part.startsWith('</template');
      if (isEnd) depth--;
      const shown = depth === 0 ? part : part.replace(/[^\n]/g, '');
      if (!isEnd && part.startsWith('<template')) depth++;
      return shown;
    })
    .join('');
}
