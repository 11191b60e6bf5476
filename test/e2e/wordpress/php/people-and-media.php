<?php
// Makes users, terms and media. Answers with their ids, and the addresses of the media, in the order of the request.
require __DIR__ . '/boot.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
wp_set_current_user(1);

function make_user(array $user): int
{
    return must(wp_insert_user(wp_slash($user + [
        'user_pass' => wp_generate_password(),
        'user_email' => $user['user_login'] . '@example.org',
    ])));
}

function make_terms(array $terms): array
{
    $ids = [];
    foreach ($terms as $term) {
        $parent = isset($term['parent']) ? $ids[$term['parent']] : 0;
        $arguments = ['parent' => $parent] + (isset($term['slug']) ? ['slug' => $term['slug']] : []);
        $ids[] = must(wp_insert_term(wp_slash($term['name']), $term['taxonomy'], $arguments))['term_id'];
    }
    return $ids;
}

function make_medium(array $medium): array
{
    $file = wp_upload_bits($medium['file'], null, base64_decode($medium['base64']), $medium['month']);
    if ($file['error']) {
        throw new RuntimeException("{$medium['file']}: {$file['error']}");
    }
    $id = must(wp_insert_attachment(wp_slash([
        'post_title' => $medium['title'],
        'post_mime_type' => $file['type'],
        'post_status' => 'inherit',
        'guid' => $file['url'],
    ]), $file['file'], 0, true));
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $file['file']));
    update_post_meta($id, '_wp_attachment_image_alt', wp_slash($medium['alt']));
    return ['id' => $id, 'url' => wp_get_attachment_url($id)];
}

answer([
    'users' => array_map('make_user', $request['users']),
    'terms' => make_terms($request['terms']),
    'media' => array_map('make_medium', $request['media']),
]);
