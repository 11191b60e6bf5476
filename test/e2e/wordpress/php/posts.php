<?php
// Makes posts of any type. Answers with the id and the slug of each, in the order of the request.
require __DIR__ . '/boot.php';
wp_set_current_user(1);

// WordPress sets these two by its own clock.
add_filter('wp_insert_post_data', function (array $data, array $post): array {
    $modified = $post['modified'] ?? null;
    return $modified === null ? $data : [
        'post_modified' => $modified,
        'post_modified_gmt' => get_gmt_from_date($modified),
    ] + $data;
}, 10, 2);

$made = [];
foreach ($request['posts'] as $post) {
    $parent = isset($post['parent']) ? $made[$post['parent']]['id'] : 0;
    $id = must(wp_insert_post(wp_slash(['post_parent' => $parent] + $post['row']), true));
    foreach ($post['terms'] as $taxonomy => $ids) {
        must(wp_set_object_terms($id, $ids, $taxonomy));
    }
    if (isset($post['image'])) {
        must(set_post_thumbnail($id, $post['image']));
    }
    if ($post['sticky']) {
        stick_post($id);
    }
    $made[] = ['id' => $id, 'slug' => urldecode(get_post($id)->post_name)];
}
answer(['posts' => $made]);
