import { defineConfig } from 'html-validate';

/** The rules for built pages: all of html-validate's own, but for those below, each with its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Spaces at the end of a line come from the template and reach no reader.
    'no-trailing-whitespace': 'off',
    // The title of a source is the title of the work. The tests hold all other pages to 70 characters.
    'long-title': 'off',
    // The files of this site come with the page from the same place; a hash would protect from nobody.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The options of search are links with several lines, which no <select> can hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Check boxes of one name are one list in the address of a search.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
});
