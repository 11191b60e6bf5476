/** What a page of our own layouts says of its post. */
export const facts = ($) => ({
  title: $('h1.title').text(),
  date: $('time').attr('datetime'),
  terms: $('.terms li')
    .map((_, item) => $(item).text())
    .get(),
});
