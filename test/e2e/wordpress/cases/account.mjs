/** How the command learns who asks: never by an argument, which others could read. */
export const environmentOf = ({ user, password }) => ({ WP2MD_USER: user, WP2MD_PASSWORD: password });
