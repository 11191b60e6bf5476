<?php
// What this site has beside WordPress itself: a type of post and a taxonomy of its own, and no way out.
add_filter('pre_wp_mail', '__return_false');
add_filter('pre_http_request', fn () => new WP_Error('blocked', 'This site makes no requests.'));

add_action('init', function () {
    register_taxonomy('season', ['post', 'boat'], ['label' => 'Seasons', 'show_in_rest' => true]);
    register_post_type('boat', [
        'label' => 'Boats',
        'public' => true,
        'has_archive' => true,
        'show_in_rest' => true,
        'rest_base' => 'boats',
        'supports' => ['title', 'editor', 'author', 'thumbnail', 'excerpt'],
        'taxonomies' => ['season'],
    ]);
});

// As a plugin does that cannot take a certain post.
add_filter('the_content', function (string $content): string {
    if ((int) get_option('sinks') === get_the_ID()) {
        throw new Error('This post sinks the server.');
    }
    return $content;
});
