<?php
// Answers with the link of each post that is named, as somebody sees it who may read all of them.
require __DIR__ . '/boot.php';
wp_set_current_user(1);
answer(['links' => array_map(fn (int $id) => must(get_permalink($id)), $request['ids'])]);
