<?php
// Answers with the link of each post and term that is named, as somebody sees it who may read all of them.
require __DIR__ . '/boot.php';
wp_set_current_user(1);
answer([
    'posts' => array_map(fn (int $id) => must(get_permalink($id)), $request['posts']),
    'terms' => array_map(fn (int $id) => must(get_term_link($id)), $request['terms']),
]);
