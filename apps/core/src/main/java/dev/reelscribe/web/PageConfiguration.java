package dev.reelscribe.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the page. Its assets carry a hash in their names and never change; every other path is a view of the page. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private static final List<String> NOT_THE_PAGE =
            List.of("api/", "auth/", "ws", "actuator", "openapi.json", "docs", "swagger-ui", "assets/");

    private final PageSettings settings;

    PageConfiguration(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (settings.directory().isEmpty()) {
            return;
        }
        var root = "file:" + settings.directory() + "/";
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(root)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    /** The resource handler does not answer for an empty path. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (!settings.directory().isEmpty()) {
            registry.addViewController("/").setViewName("forward:/index.html");
        }
    }

    private static final class PageResolver extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = super.getResource(path, location);
            if (file != null || NOT_THE_PAGE.stream().anyMatch(path::startsWith)) {
                return file;
            }
            return super.getResource("index.html", location);
        }
    }
}
