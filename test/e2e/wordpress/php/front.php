<?php
// Shows a page on the front and the posts on another, or, where none is named, the posts on the front.
require __DIR__ . '/boot.php';
update_option('show_on_front', isset($request['front']) ? 'page' : 'posts');
update_option('page_on_front', $request['front'] ?? 0);
update_option('page_for_posts', $request['posts'] ?? 0);
answer(['shows' => get_option('show_on_front')]);
