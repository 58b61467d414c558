/** What is for sale. */
export const BOOKS = [
  { title: 'The Codebreakers', author: 'David Kahn', amount: '48.00' },
  { title: 'Sense and Sensibility', author: 'Jane Austen', amount: '9.90' },
  { title: 'On the Origin of Species', author: 'Charles Darwin', amount: '129.99' },
] as const
